import type { Incoming, Intake } from "../../ports/incoming.js";
import { pressResponse } from "./press-response.js";
import { within } from "./within.js";

/** Lark waits 3 s in all: recorded by 2.8 s or refused, a press answered by 2.5 s or told to wait. */
const RECORD_MS = 2800;
const ANSWER_MS = 2500;

/**
 * Records what came in and gives the body to answer Lark with. Throws when it could not be recorded in time: Lark will
 * send it again. `busyWords` is the toast of a press whose answer is not there yet.
 */
export async function handOver(
	intake: Intake,
	incoming: Incoming,
	busyWords: string,
): Promise<Record<string, unknown>> {
	const start = performance.now();
	await within(RECORD_MS, intake.record(incoming));
	if (incoming.kind !== "press") return {};
	const left = Math.max(0, ANSWER_MS - (performance.now() - start));
	const answer = await within(left + 50, intake.answerOf(incoming, left)).catch(
		() => null, // it is recorded: the answer comes later, by itself
	);
	return pressResponse(
		answer ?? { toast: { type: "info", content: busyWords }, card: null },
	);
}
