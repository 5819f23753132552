import type { InboxDoc, Models } from "./models.js";

/** More than so many messages a minute from one person wait; none is dropped (contract §4). */
export interface Slowdown {
	/** Whether this message waits. */
	holds(row: InboxDoc): Promise<boolean>;
}

const MINUTE_MS = 60_000;
/** Contract §4. */
export const MESSAGES_PER_MINUTE = 60;

/**
 * Counts what was dealt with in the last minute of real time, in the database, so that a restart or another replica
 * forgets nothing.
 */
export function createSlowdown(deps: {
	models: Models;
	perMinute: number;
	/** Office and administrators are never held back. */
	isExempt: (person: string) => Promise<boolean>;
	/** Says it, once; asked again at every look. */
	tell: (row: InboxDoc) => Promise<void>;
	nowMs: () => number;
}): Slowdown {
	const { models, nowMs, perMinute } = deps;

	return {
		async holds(row) {
			const { person } = row;
			if (!person || (await countOf(person)) < perMinute) return false;
			if (await deps.isExempt(person)) return false;
			await deps.tell(row);
			return true;
		},
	};

	function countOf(person: string): Promise<number> {
		const doneAt = { $gt: new Date(nowMs() - MINUTE_MS) };
		return models.inbox.countDocuments(
			{ person, doneAt },
			{ limit: perMinute },
		);
	}
}
