import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	createLaneWorker,
	type LaneWorker,
} from "../../../src/adapters/mongo/lane-worker.js";
import {
	defineModels,
	type Models,
	prepareCollections,
} from "../../../src/adapters/mongo/models.js";
import {
	type TestDatabase,
	testDatabase,
} from "../../helpers/test-database.js";
import { until } from "../../helpers/until.js";

let database: TestDatabase;
let models: Models;
let workers: LaneWorker[];
let nowMs: number;
/** Work waiting by lane, and what was done by whom. */
let waiting: Map<string, number>;
let done: string[];
let busy: Map<string, number>;
let clashes: number;

beforeEach(async () => {
	database = await testDatabase();
	models = defineModels(database.connection.connection);
	await prepareCollections(models);
	workers = [];
	nowMs = 1_000_000;
	waiting = new Map();
	done = [];
	busy = new Map();
	clashes = 0;
});
afterEach(async () => {
	await Promise.all(workers.map((worker) => worker.stop()));
	await database.drop();
});

function worker(
	name: string,
	piece: (lane: string) => Promise<void> = () => Promise.resolve(),
): LaneWorker {
	const made = createLaneWorker(
		{
			name,
			lanesWithWork: () =>
				Promise.resolve(
					[...waiting].filter(([, left]) => left > 0).map(([lane]) => lane),
				),
			async drain(lane, mayGoOn) {
				while ((waiting.get(lane) ?? 0) > 0) {
					enter(lane);
					waiting.set(lane, (waiting.get(lane) ?? 0) - 1);
					await piece(lane).finally(() => busy.set(lane, 0));
					done.push(`${name} ${lane}`);
					if (!(await mayGoOn())) return;
				}
			},
		},
		{ models, nowMs: () => nowMs, log: pino({ level: "silent" }) },
	);
	workers.push(made);
	return made;
}

function enter(lane: string): void {
	if (busy.get(lane)) clashes += 1;
	busy.set(lane, 1);
}

const allDone = (count: number) =>
	until(`${count} done`, () => done.length === count);

describe("lanes", () => {
	it("are worked on as soon as they are nudged", async () => {
		const one = worker("one");
		one.start();
		waiting.set("a", 3);
		one.nudge("a");
		await allDone(3);
	});

	it("are found without a nudge", async () => {
		waiting.set("a", 2);
		worker("one").start();
		await allDone(2);
	});

	it("have one holder at a time although two work and each piece takes a while", async () => {
		const slowly = async () => {
			await models.lanes.countDocuments();
			await models.lanes.countDocuments();
		};
		const two = [worker("one", slowly), worker("two", slowly)];
		waiting.set("a", 30).set("b", 30);
		for (const each of two) each.start();
		await until("the end", () => {
			for (const each of two) for (const lane of ["a", "b"]) each.nudge(lane);
			return done.length === 60;
		});
		expect(clashes).toBe(0);
	});

	it("do not wait for one another", async () => {
		let open: () => void = () => undefined;
		const opened = new Promise<void>((resolve) => (open = resolve));
		const one = worker("one", (lane) =>
			lane === "slow" ? opened : Promise.resolve(),
		);
		waiting.set("slow", 1).set("quick", 1);
		one.start();
		await until("the quick one", () => done.includes("one quick"));
		open();
		await allDone(2);
	});

	it("of a holder that died wait until its lease is over, and no longer", async () => {
		await models.lanes.create({
			_id: "a",
			token: "dead",
			leaseUntilMs: nowMs + 6_000,
		});
		waiting.set("a", 1);
		const one = worker("one");
		one.start();
		one.nudge("a");
		await until("a look", () => Promise.resolve(true));
		expect(done).toEqual([]);
		nowMs += 6_001;
		await allDone(1);
	});

	it("stay with a living holder although one piece takes longer than a lease", async () => {
		let open: () => void = () => undefined;
		const opened = new Promise<void>((resolve) => (open = resolve));
		const one = worker("one", () => opened);
		waiting.set("a", 1);
		one.start();
		await until("the lease", () => models.lanes.findById("a").lean());
		nowMs += 60_000;
		await until("its renewal", async () => {
			const lease = await models.lanes.findById("a");
			return (lease?.leaseUntilMs ?? 0) > nowMs;
		});
		open();
		await allDone(1);
	});

	it("are left alone by a holder that was taken for dead", async () => {
		let open: () => void = () => undefined;
		const opened = new Promise<void>((resolve) => (open = resolve));
		const one = worker("one", () => opened);
		waiting.set("a", 2);
		one.start();
		await until("the lease", () => models.lanes.findById("a").lean());
		await models.lanes.updateOne(
			{ _id: "a" },
			{ token: "another", leaseUntilMs: nowMs + 60_000 },
		);
		open();
		await allDone(1);
		expect((await models.lanes.findById("a"))?.token).toBe("another");
		expect(waiting.get("a")).toBe(1);
	});

	it("are looked at again after an error", async () => {
		let failures = 2;
		waiting.set("a", 3);
		worker("one", () => {
			failures -= 1;
			return failures >= 0
				? Promise.reject(new Error("the database is away"))
				: Promise.resolve();
		}).start();
		await until("the end", () => done.length === 1 && waiting.get("a") === 0);
	});

	it("are given back when the worker stops, the piece in hand finished", async () => {
		let open: () => void = () => undefined;
		const opened = new Promise<void>((resolve) => (open = resolve));
		const one = worker("one", () => opened);
		waiting.set("a", 5);
		one.start();
		await until("the lease", () => models.lanes.findById("a").lean());
		const stopping = one.stop();
		open();
		await stopping;
		expect(done).toEqual(["one a"]);
		expect(await models.lanes.countDocuments()).toBe(0);
	});

	it("are not taken up before the start or after the stop", async () => {
		waiting.set("a", 1);
		const one = worker("one");
		one.nudge("a");
		one.start();
		await allDone(1);
		await one.stop();
		waiting.set("a", 1);
		one.nudge("a");
		expect(await models.lanes.countDocuments()).toBe(0);
		expect(done).toHaveLength(1);
	});
});
