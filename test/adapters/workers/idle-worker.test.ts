import { afterEach, expect, it } from "vitest";
import {
	createIdleWorker,
	type IdleWorker,
	WorkerFailed,
} from "../../../src/adapters/workers/idle-worker.js";
import { until } from "../../helpers/until.js";

type Order = "thread" | "fail" | "die" | "hang";
let worker: IdleWorker<Order, Uint8Array>;
afterEach(() => worker.close());

function aWorker({ idleMs = 60_000, limitMs = 10_000 } = {}) {
	worker = createIdleWorker({
		entry: new URL("./odd-worker.ts", import.meta.url),
		idleMs,
		limitMs,
	});
	return worker;
}

const thread = async () => (await worker.ask("thread"))[0];

it("answers in one thread, in order of asking", async () => {
	aWorker();
	const answers = await Promise.all([
		worker.ask("thread"),
		worker.ask("thread"),
	]);
	expect(answers[0]).toEqual(answers[1]);
});

it("passes on what went wrong and goes on in the same thread", async () => {
	aWorker();
	const before = await thread();
	await expect(worker.ask("fail")).rejects.toThrow("as told");
	expect(await thread()).toBe(before);
});

it("starts another thread after one that died", async () => {
	aWorker();
	const before = await thread();
	await expect(worker.ask("die")).rejects.toThrow(WorkerFailed);
	expect(await thread()).not.toBe(before);
});

it("gives up on a thread that takes too long, and starts another", async () => {
	aWorker({ limitMs: 3_000 });
	const before = await thread();
	await expect(worker.ask("hang")).rejects.toThrow("took too long");
	expect(await thread()).not.toBe(before);
});

it("ends when nothing is asked, and starts again when something is", async () => {
	aWorker({ idleMs: 1 });
	const before = await thread();
	await until("another thread", async () => (await thread()) !== before);
});
