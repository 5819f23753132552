/**
 * Runs the jobs. What is due follows from when each job ran last, so a firing that was missed is made up as long as its
 * day lasts, and a second wake-up does nothing. Jobs only decide; the outbox delivers.
 */
import type { Logger } from "pino";
import type { Job } from "../context.js";
import { type Day, dayAt } from "../domain/day.js";
import { type Firing, firingsBetween } from "../domain/firings.js";
import type { Clock, SimulatedClock } from "../ports/clock.js";

export interface Timetable {
	/** Runs what is due now and has not run. */
	catchUp(): Promise<void>;
	/** Simulated time only: every firing in (now, to], each seeing its own time as now. */
	advance(
		clock: SimulatedClock,
		to: Date,
		/** Awaited after each, while its time is still now. */
		afterEach: () => Promise<void>,
	): Promise<{ job: string; at: Date }[]>;
}

export interface TimetableDeps {
	jobs: readonly Job[];
	clock: Clock;
	timeZone: string;
	/** Runs one job in one transaction. */
	runJob(job: Job, firing: { at: Date; day: Day }): Promise<void>;
	lastRun(job: string): Promise<Date | null>;
	setLastRun(job: string, at: Date): Promise<void>;
	log: Logger;
}

const DAY_MS = 86_400_000;

export function createTimetable(deps: TimetableDeps): Timetable {
	let turn: Promise<unknown> = Promise.resolve();

	/** One at a time: a tick must not run into an advance. */
	function inTurn<T>(work: () => Promise<T>): Promise<T> {
		const result = turn.then(work, work);
		turn = result.catch(() => undefined);
		return result;
	}

	async function run(job: Job, at: Date): Promise<void> {
		await deps.runJob(job, { at, day: dayAt(at, deps.timeZone) });
		const last = await deps.lastRun(job.name);
		if (!last || last < at) await deps.setLastRun(job.name, at);
	}

	async function catchUpJob(job: Job, now: Date): Promise<void> {
		const last = await deps.lastRun(job.name);
		// A first start makes nothing up: there was nothing to miss.
		if (!last) return deps.setLastRun(job.name, now);
		const dayAgo = new Date(now.getTime() - DAY_MS);
		// The clock was set back: what ran in the future must not silence the job until then.
		if (last > now) await deps.setLastRun(job.name, dayAgo);
		const from = last > now || last < dayAgo ? dayAgo : last;
		const latest = firingsBetween([job], from, now, deps.timeZone).at(-1);
		if (!latest) return;
		const isToday =
			dayAt(latest.at, deps.timeZone) === dayAt(now, deps.timeZone);
		if (isToday) await run(job, latest.at);
	}

	async function catchUpAll(): Promise<void> {
		for (const job of deps.jobs) await catchUpJob(job, deps.clock.now());
	}

	return {
		catchUp: () => inTurn(catchUpAll),

		advance: (clock, to, afterEach) =>
			inTurn(async () => {
				// A firing just passed that no tick has seen yet would be lost behind the leap.
				await catchUpAll();
				const due = firingsBetween(deps.jobs, clock.now(), to, deps.timeZone);
				const ran: { job: string; at: Date }[] = [];
				for (const firing of due) {
					ran.push(await runAt(clock, firing));
					await afterEach();
				}
				clock.set(to);
				return ran;
			}),
	};

	async function runAt(clock: SimulatedClock, { name, at }: Firing) {
		const job = deps.jobs.find((candidate) => candidate.name === name);
		if (at > clock.now()) clock.set(at);
		if (job) await run(job, at);
		return { job: name, at };
	}
}
