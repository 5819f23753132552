import type { HandlerContext } from "../../src/context.js";
import type { Wanted } from "./which-task.js";

/** The reason of a sentence, for the button of each task it may be about. */
export function kept({ reason }: { reason: string | null }): {
	reason?: string;
} {
	return reason ? { reason } : {};
}

/** The question which task, with the reason shown that is kept meanwhile. */
export function asking(
	{ words }: HandlerContext,
	reason: string | null,
): Pick<Wanted, "question" | "sentence"> {
	return { question: words.questions.whichTask, sentence: reason ?? "" };
}
