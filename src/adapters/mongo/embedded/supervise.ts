import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "./process-info.js";
import type { MongoLog } from "./log.js";

const WATCH_MS = 200;
const BACK_OFF_MS = [0, 250, 500, 1_000, 2_000, 4_000];

export interface Supervision {
	/** Process id of the server as last seen alive. */
	pid(): number;
	/** Ends the watching; resolves when a restart under way is through. */
	end(): Promise<void>;
}

/**
 * Watches a `mongod` and has it restarted when it dies. `restart` answers the new process id; when it throws, it is
 * tried again, with growing pauses, for ever: the product rather waits for its database than exits. `lastWords` is what
 * the dead server complained of last, for the log.
 */
export function supervise(
	firstPid: number,
	restart: () => Promise<number>,
	log: MongoLog,
	lastWords: () => Promise<string | null>,
): Supervision {
	const ending = new AbortController();
	let pid = firstPid;
	let reviving: Promise<void> | null = null;

	const revive = async (): Promise<void> => {
		log.warn(
			{ mongodPid: pid, complaint: await lastWords() },
			"the embedded MongoDB died; restarting it",
		);
		pid = (await restartUntil(restart, ending.signal, log)) ?? pid;
		reviving = null;
	};
	const watch = setInterval(() => {
		if (reviving === null && !isAlive(pid)) reviving = revive();
	}, WATCH_MS).unref();

	return {
		pid: () => pid,
		async end() {
			clearInterval(watch);
			ending.abort();
			await reviving;
		},
	};
}

/** Null when the watching ended first. */
async function restartUntil(
	restart: () => Promise<number>,
	ending: AbortSignal,
	log: MongoLog,
): Promise<number | null> {
	for (let attempt = 0; ; attempt++) {
		await pause(BACK_OFF_MS[attempt] ?? 5_000, ending);
		if (ending.aborted) return null;
		try {
			const pid = await restart();
			log.info({ mongodPid: pid }, "the embedded MongoDB runs again");
			return pid;
		} catch (error) {
			log.error({ err: error }, "the embedded MongoDB could not be restarted");
		}
	}
}

async function pause(ms: number, ending: AbortSignal): Promise<void> {
	await sleep(ms, undefined, { signal: ending }).catch(() => {});
}
