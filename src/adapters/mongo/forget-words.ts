import type { Models, OutboxDoc } from "./models.js";

/** Of an outbox row that is over with: nothing of what it said is needed any more. */
export const NO_WORDS = { json: "", fallback: "" } as const satisfies Pick<
	OutboxDoc,
	"json" | "fallback"
>;

/** A press is not sent again by Lark; whoever in between repeats it does so within seconds. */
const ANSWERS_MS = 3_600_000;
/** As long as a parked event: a person may want to look. */
const STUCK_MS = 40 * 86_400_000;

/**
 * Empties what has had its time, by the real time `nowMs`: answers of presses an hour after, messages that got stuck after
 * 40 days, and what an earlier release left in rows that were sent. Keys stay, so that a repeat is known. Indexed: rows
 * emptied before are not looked at.
 */
export async function forgetWords(models: Models, nowMs: number) {
	await models.inbox.updateMany(
		{ answer: { $gt: "" }, doneAt: { $lt: new Date(nowMs - ANSWERS_MS) } },
		{ $set: { answer: null } },
	);
	await models.outbox.updateMany(
		{ json: { $gt: "" }, state: "sent" },
		{ $set: NO_WORDS },
	);
	await models.outbox.updateMany(
		{
			json: { $gt: "" },
			state: { $in: ["parked", "unknown"] },
			dueAtMs: { $lt: nowMs - STUCK_MS },
		},
		{ $set: NO_WORDS },
	);
}
