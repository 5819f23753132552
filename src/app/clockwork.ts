import type { Logger } from "pino";
import { timetable as jobs } from "../../jobs/index.js";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import { forgetWords } from "../adapters/mongo/forget-words.js";
import { wakeOnTime } from "../adapters/cron/wake-up.js";
import type { Job } from "../context.js";
import type { Day } from "../domain/day.js";
import type { WorkingDays } from "../domain/working-days.js";
import { planScript } from "../language/plan-script.js";
import type { Clock, SimulatedClock } from "../ports/clock.js";
import { createTimetable, type Timetable } from "../timetable/run-timetable.js";
import { saveClock } from "./plan-clock.js";
import type { Storage } from "./storage.js";

/** What the clock starts. */
export interface Clockwork {
	timetable: Timetable;
	start(): void;
	/** Keeps where a simulated clock stands. */
	stop(): Promise<void>;
	keep(): Promise<void>;
}

export interface ClockworkDeps {
	storage: Storage;
	clock: Clock;
	/** The same clock where it can be moved. */
	simulated: SimulatedClock | null;
	timeZone: string;
	workingDays: WorkingDays;
	/** Before each job. */
	prepare: () => Promise<void>;
	committed: () => void;
	log: Logger;
}

const TICK_MS = 1000;
const KEEP_MS = 5000;
/** Beside node-cron's wake-ups: what failed is tried again. */
const AGAIN_MS = 60_000;
const FORGET_MS = 600_000;

export function createClockwork(deps: ClockworkDeps): Clockwork {
	const { storage, clock, simulated, timeZone, log } = deps;
	const { facts } = storage;
	const timetable = createTimetable({
		jobs,
		clock,
		timeZone,
		runJob: (job, firing) => runJob(deps, job, firing),
		lastRun: (job) => facts.instant(`job:${job}`),
		setLastRun: (job, at) => facts.setInstant(`job:${job}`, at),
		log,
	});
	const catchUp = () => {
		timetable
			.catchUp()
			.catch((err: unknown) => log.warn({ err }, "job put off"));
	};
	const keep = () =>
		simulated ? saveClock(simulated, facts) : Promise.resolve();
	const forget = () =>
		void forgetWords(storage.models, storage.nowMs()).catch((err: unknown) =>
			log.warn({ err }, "old words not emptied yet"),
		);
	const timers: NodeJS.Timeout[] = [];
	let wakeUp: { stop(): void } | null = null;

	return {
		timetable,
		keep,
		start() {
			if (simulated) {
				timers.push(setInterval(catchUp, TICK_MS));
				timers.push(setInterval(() => void keep().catch(() => {}), KEEP_MS));
			} else {
				wakeUp = wakeOnTime(jobs, timeZone, catchUp);
				timers.push(setInterval(catchUp, AGAIN_MS));
			}
			timers.push(setInterval(forget, FORGET_MS));
			forget();
			catchUp();
		},
		stop() {
			for (const timer of timers) clearInterval(timer);
			wakeUp?.stop();
			return keep();
		},
	};
}

/** One job in one transaction, in the plan's script. */
async function runJob(
	{ storage, timeZone, workingDays, prepare, committed }: ClockworkDeps,
	job: Job,
	firing: { at: Date; day: Day },
): Promise<void> {
	await prepare();
	await storage.transaction(async (inside) => {
		const words = catalogueFor(await planScript(inside));
		await job.run({ ...inside, timeZone, workingDays, words }, firing);
	});
	committed();
}
