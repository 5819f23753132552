import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
	createPacer,
	LARK_LIMITS,
	type Pacer,
} from "../../../src/adapters/lark/pacer.js";

interface Went {
	lane: string;
	at: number;
	name: string;
}

let pacer: Pacer;
let went: Went[];

beforeEach(() => {
	vi.useFakeTimers({ now: 1_000_000 });
	pacer = createPacer(LARK_LIMITS, () => Date.now());
	went = [];
});
afterEach(() => vi.useRealTimers());

function ask(
	lane: string,
	priority: "reply" | "bulk" = "bulk",
	name = lane,
): void {
	void pacer
		.turn(lane, priority)
		.then(() => went.push({ lane, at: Date.now(), name }));
}

/** The most that went within any span of `windowMs`. */
function mostWithin(windowMs: number, all: readonly Went[]): number {
	return Math.max(
		0,
		...all.map(
			({ at }, from) =>
				all.slice(from).filter((other) => other.at < at + windowMs).length,
		),
	);
}

describe("the pace of sends", () => {
	it("lets a single one go at once", async () => {
		ask("a");
		await vi.advanceTimersByTimeAsync(1);
		expect(went).toHaveLength(1);
	});

	it("never lets more than 50 go within a second", async () => {
		for (let lane = 0; lane < 300; lane += 1) ask(`lane${lane}`);
		await vi.advanceTimersByTimeAsync(20_000);
		expect(went).toHaveLength(300);
		expect(mostWithin(1000, went)).toBeLessThanOrEqual(50);
	});

	it("comes near it, so that sixty groups need little more than a second", async () => {
		for (let lane = 0; lane < 60; lane += 1) ask(`lane${lane}`);
		await vi.advanceTimersByTimeAsync(2_500);
		expect(went).toHaveLength(60);
	});

	it("never lets more than 1,000 go within a minute", async () => {
		for (let lane = 0; lane < 2200; lane += 1) ask(`lane${lane}`);
		await vi.advanceTimersByTimeAsync(180_000);
		expect(went).toHaveLength(2200);
		expect(mostWithin(60_000, went)).toBeLessThanOrEqual(1000);
	});

	it("never lets more than 5 go to one chat within a second", async () => {
		for (let n = 0; n < 40; n += 1) ask("a");
		await vi.advanceTimersByTimeAsync(20_000);
		expect(went).toHaveLength(40);
		expect(mostWithin(1000, went)).toBeLessThanOrEqual(5);
	});

	it("lets no sixth arrive at one chat within a second although the first was slow on its way", async () => {
		const arrived: Went[] = [];
		for (let n = 0; n < 12; n += 1) {
			await turnAt("a");
			// The first fetches a token before it goes; the next is asked for when the first was answered.
			if (n === 0) await vi.advanceTimersByTimeAsync(300);
			arrived.push({ lane: "a", at: Date.now(), name: "" });
		}
		expect(mostWithin(1000, arrived)).toBeLessThanOrEqual(5);
	});

	it("does not let one chat's wait hold up another", async () => {
		for (let n = 0; n < 10; n += 1) ask("busy");
		ask("idle");
		await vi.advanceTimersByTimeAsync(100);
		expect(went.map(({ lane }) => lane)).toContain("idle");
	});

	it("lets answers to people pass before bulk that asked earlier", async () => {
		for (let lane = 0; lane < 100; lane += 1) ask(`lane${lane}`);
		ask("person", "reply");
		await vi.advanceTimersByTimeAsync(10_000);
		expect(went.findIndex(({ lane }) => lane === "person")).toBeLessThan(2);
	});

	it("keeps the order of asking within one chat and priority", async () => {
		for (const name of ["1", "2", "3", "4"]) ask("a", "bulk", name);
		await vi.advanceTimersByTimeAsync(5_000);
		expect(went.map(({ name }) => name)).toEqual(["1", "2", "3", "4"]);
	});

	it("goes on after a pause", async () => {
		ask("a");
		await vi.advanceTimersByTimeAsync(120_000);
		ask("a");
		await vi.advanceTimersByTimeAsync(1);
		expect(went).toHaveLength(2);
	});

	it("counts what was sent in this minute before the process began", async () => {
		const before = Array.from({ length: 979 }, (_, n) => 940_100 + n);
		pacer = createPacer(LARK_LIMITS, () => Date.now(), before);
		ask("a");
		ask("b");
		await vi.advanceTimersByTimeAsync(90);
		expect(went).toHaveLength(1);
		await vi.advanceTimersByTimeAsync(60);
		expect(went).toHaveLength(2);
	});

	it("leaves no timer behind when nobody waits", async () => {
		ask("a");
		await vi.advanceTimersByTimeAsync(1_000);
		expect(vi.getTimerCount()).toBe(0);
	});
});

async function turnAt(lane: string): Promise<void> {
	let isMine = false;
	void pacer.turn(lane, "bulk").then(() => (isMine = true));
	await Promise.resolve();
	while (!isMine) await vi.advanceTimersByTimeAsync(1);
}
