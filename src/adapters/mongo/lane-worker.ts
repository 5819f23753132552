import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import type { Models } from "./models.js";

/** Work on one lane is done by one holder at a time, across processes: that keeps a chat's order. */
export interface LaneWorker {
	/** Something new waits in this lane; `first`: somebody waits for it, so it passes the lanes that wait already. */
	nudge(lane: string, first?: boolean): void;
	start(): void;
	/** Finishes what is in hand, takes nothing new, gives its leases back. */
	stop(): Promise<void>;
}

export interface LaneWork {
	name: string;
	/** Lanes in which something can be done now. */
	lanesWithWork(): Promise<string[]>;
	/** Does what can be done now; asks `mayGoOn` between two pieces: the lane may be somebody else's by then. */
	drain(lane: string, mayGoOn: () => Promise<boolean>): Promise<void>;
}

/** How long the lanes of a process that died wait. A holder that lives renews in time, however long one piece takes. */
const LEASE_MS = 6_000;
const RENEW_MS = 1_500;
const POLL_MS = 500;
const CONCURRENCY = 32;

export function createLaneWorker(
	work: LaneWork,
	deps: { models: Models; nowMs: () => number; log: Logger },
): LaneWorker {
	const token = randomUUID();
	let waiting = new Set<string>();
	const running = new Map<string, Promise<void>>();
	let timer: NodeJS.Timeout | null = null;
	let open = false;

	function pump(): void {
		for (const lane of waiting) {
			if (!open || running.size >= CONCURRENCY) return;
			if (running.has(lane)) continue;
			waiting.delete(lane);
			const run = hold(lane).finally(() => {
				running.delete(lane);
				pump();
			});
			running.set(lane, run);
		}
	}

	async function hold(lane: string): Promise<void> {
		try {
			if (!(await acquire(lane))) return;
			await renewing(lane, () =>
				work.drain(lane, async () => open && (await renew(lane))),
			);
			await release(lane);
		} catch (error) {
			// The poll comes back to the lane; a lease left behind runs out.
			deps.log.warn({ err: error, lane, work: work.name }, "lane interrupted");
		}
	}

	async function acquire(lane: string): Promise<boolean> {
		const now = deps.nowMs();
		try {
			await deps.models.lanes.updateOne(
				{ _id: lane, $or: [{ leaseUntilMs: { $lt: now } }, { token }] },
				{ $set: { token, leaseUntilMs: now + LEASE_MS } },
				{ upsert: true },
			);
			return true;
		} catch (error) {
			if (isDuplicateKey(error)) return false;
			throw error;
		}
	}

	async function renewing(lane: string, drain: () => Promise<void>) {
		const beat = setInterval(() => {
			renew(lane).catch((error: unknown) =>
				deps.log.warn({ err: error, lane }, "lease not renewed"),
			);
		}, RENEW_MS);
		await drain().finally(() => clearInterval(beat));
	}

	async function renew(lane: string): Promise<boolean> {
		const { matchedCount } = await deps.models.lanes.updateOne(
			{ _id: lane, token },
			{ $set: { leaseUntilMs: deps.nowMs() + LEASE_MS } },
		);
		return matchedCount === 1;
	}

	async function release(lane: string): Promise<void> {
		await deps.models.lanes.deleteOne({ _id: lane, token });
	}

	async function poll(): Promise<void> {
		try {
			for (const lane of await work.lanesWithWork()) waiting.add(lane);
			pump();
		} catch (error) {
			deps.log.warn({ err: error, work: work.name }, "cannot look for work");
		} finally {
			if (open) timer = setTimeout(() => void poll(), POLL_MS);
		}
	}

	return {
		nudge(lane, first = false) {
			if (first) waiting = new Set([lane, ...waiting]);
			else waiting.add(lane);
			pump();
		},
		start() {
			open = true;
			void poll();
		},
		async stop() {
			open = false;
			if (timer) clearTimeout(timer);
			await Promise.all(running.values());
		},
	};
}

export function isDuplicateKey(error: unknown): boolean {
	return (
		typeof error === "object" &&
		error !== null &&
		"code" in error &&
		error.code === 11000
	);
}
