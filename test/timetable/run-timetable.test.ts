import { pino } from "pino";
import { beforeEach, describe, expect, it } from "vitest";
import { createSimulatedClock } from "../../src/adapters/clock/simulated-clock.js";
import type { Job } from "../../src/context.js";
import type { SimulatedClock } from "../../src/ports/clock.js";
import {
	createTimetable,
	type Timetable,
} from "../../src/timetable/run-timetable.js";

const JOBS: Job[] = [
	{ name: "digest", cron: "5 9 * * *", run: () => Promise.resolve() },
	{ name: "evening", cron: "0 18 * * 1-5", run: () => Promise.resolve() },
];

let ran: string[];
let last: Map<string, Date>;
let clock: SimulatedClock;
let timetable: Timetable;
/** Throws once for the job named. */
let breaks: string | null;

beforeEach(() => {
	ran = [];
	last = new Map();
	breaks = null;
});

/** As after a start at `iso`: what ran before is remembered in `last`. */
function startAt(iso: string, jobs = JOBS): void {
	clock = createSimulatedClock(new Date(iso), () => 0);
	timetable = createTimetable({
		jobs,
		clock,
		timeZone: "Asia/Shanghai",
		runJob(job, { at, day }) {
			if (breaks === job.name) {
				breaks = null;
				return Promise.reject(new Error("the database is away"));
			}
			ran.push(`${job.name} ${day} ${local(at)} now ${local(clock.now())}`);
			return Promise.resolve();
		},
		lastRun: (job) => Promise.resolve(last.get(job) ?? null),
		setLastRun: (job, at) => Promise.resolve(void last.set(job, at)),
		log: pino({ level: "silent" }),
	});
}

function local(at: Date): string {
	return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(5, 16);
}

const after = () => Promise.resolve();

describe("catching up", () => {
	it("makes nothing up at the very first start", async () => {
		startAt("2021-03-12T10:00:00+08:00");
		await timetable.catchUp();
		await timetable.catchUp();
		expect(ran).toEqual([]);
	});

	it("runs what came due since the last look, once", async () => {
		startAt("2021-03-12T09:04:59+08:00");
		await timetable.catchUp();
		clock.set(new Date("2021-03-12T09:05:00+08:00"));
		await timetable.catchUp();
		await timetable.catchUp();
		expect(ran).toEqual(["digest 2021-03-12 03-12T09:05 now 03-12T09:05"]);
	});

	it("makes up what was missed while its day lasts, for that day", async () => {
		last.set("digest", new Date("2021-03-11T09:05:00+08:00"));
		startAt("2021-03-12T16:30:00+08:00");
		await timetable.catchUp();
		expect(ran).toEqual(["digest 2021-03-12 03-12T09:05 now 03-12T16:30"]);
	});

	it("after three days off runs today's alone, as the days before are merged into it", async () => {
		last.set("digest", new Date("2021-03-09T09:05:00+08:00"));
		startAt("2021-03-12T12:00:00+08:00");
		await timetable.catchUp();
		expect(ran).toHaveLength(1);
	});

	it("after three days off, before today's time, waits for it", async () => {
		last.set("digest", new Date("2021-03-09T09:05:00+08:00"));
		startAt("2021-03-12T08:00:00+08:00");
		await timetable.catchUp();
		expect(ran).toEqual([]);
	});

	it("is not silenced by a last run that lies ahead, the clock having been set back", async () => {
		last.set("digest", new Date("2021-06-30T09:05:00+08:00"));
		startAt("2021-03-12T09:00:00+08:00");
		await timetable.catchUp();
		expect(ran).toEqual([]);
		clock.set(new Date("2021-03-12T09:05:00+08:00"));
		await timetable.catchUp();
		await timetable.catchUp();
		expect(ran).toEqual(["digest 2021-03-12 03-12T09:05 now 03-12T09:05"]);
	});

	it("tries again at the next look when a job fails", async () => {
		last.set("digest", new Date("2021-03-11T09:05:00+08:00"));
		startAt("2021-03-12T09:06:00+08:00");
		breaks = "digest";
		await expect(timetable.catchUp()).rejects.toThrow("away");
		await timetable.catchUp();
		expect(ran).toHaveLength(1);
	});

	it("runs a job once although two look at the same time", async () => {
		last.set("digest", new Date("2021-03-11T09:05:00+08:00"));
		startAt("2021-03-12T09:06:00+08:00");
		await Promise.all([timetable.catchUp(), timetable.catchUp()]);
		expect(ran).toHaveLength(1);
	});
});

describe("advancing simulated time", () => {
	it("runs every firing on the way in order, each seeing its own time as now", async () => {
		startAt("2021-03-12T08:00:00+08:00");
		const { length } = await timetable.advance(
			clock,
			new Date("2021-03-15T18:00:00+08:00"),
			after,
		);
		expect(length).toBe(6);
		expect(ran).toEqual([
			"digest 2021-03-12 03-12T09:05 now 03-12T09:05",
			"evening 2021-03-12 03-12T18:00 now 03-12T18:00",
			"digest 2021-03-13 03-13T09:05 now 03-13T09:05",
			"digest 2021-03-14 03-14T09:05 now 03-14T09:05",
			"digest 2021-03-15 03-15T09:05 now 03-15T09:05",
			"evening 2021-03-15 03-15T18:00 now 03-15T18:00",
		]);
		expect(clock.now()).toEqual(new Date("2021-03-15T18:00:00+08:00"));
	});

	it("takes the instant it goes to and leaves out the one it stands at", async () => {
		startAt("2021-03-12T09:05:00+08:00");
		last.set("digest", clock.now());
		await timetable.advance(
			clock,
			new Date("2021-03-13T09:05:00+08:00"),
			after,
		);
		expect(ran.filter((line) => line.startsWith("digest"))).toEqual([
			"digest 2021-03-13 03-13T09:05 now 03-13T09:05",
		]);
	});

	it("leaves nothing for the next look", async () => {
		startAt("2021-03-12T08:00:00+08:00");
		await timetable.advance(
			clock,
			new Date("2021-03-12T20:00:00+08:00"),
			after,
		);
		const before = ran.length;
		await timetable.catchUp();
		expect(ran).toHaveLength(before);
	});

	it("does not leap over a firing just passed that no look has seen yet", async () => {
		startAt("2021-03-12T09:00:00+08:00");
		await timetable.catchUp();
		clock.set(new Date("2021-03-12T09:05:00.500+08:00"));
		await timetable.advance(
			clock,
			new Date("2021-03-13T08:00:00+08:00"),
			after,
		);
		expect(ran[0]).toBe("digest 2021-03-12 03-12T09:05 now 03-12T09:05");
	});

	it("does not lose a firing whose job failed on the way", async () => {
		startAt("2021-03-12T08:00:00+08:00");
		breaks = "digest";
		const to = new Date("2021-03-13T08:00:00+08:00");
		await expect(timetable.advance(clock, to, after)).rejects.toThrow("away");
		await timetable.advance(clock, to, after);
		expect(ran[0]).toBe("digest 2021-03-12 03-12T09:05 now 03-12T09:05");
	});

	it("waits after each firing for what it caused", async () => {
		startAt("2021-03-12T08:00:00+08:00");
		const to = new Date("2021-03-14T08:00:00+08:00");
		await timetable.advance(clock, to, () => {
			ran.push("delivered");
			return Promise.resolve();
		});
		expect(ran.filter((_, at) => at % 2 === 1)).toEqual([
			"delivered",
			"delivered",
			"delivered",
		]);
	});

	it("lets no look run into it", async () => {
		startAt("2021-03-12T08:00:00+08:00");
		const to = new Date("2021-03-12T12:00:00+08:00");
		await Promise.all([
			timetable.advance(clock, to, after),
			timetable.catchUp(),
		]);
		expect(ran).toHaveLength(1);
	});
});
