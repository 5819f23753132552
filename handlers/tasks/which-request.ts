import type { CardAction } from "../../src/card-actions.js";
import type { HandlerContext } from "../../src/context.js";
import type { TaskMention } from "../../src/language/utterance.js";
import { type WhichTask, whichTask } from "./which-task.js";

/** The task whose request for more time is meant, and the request; "" where it has none, which is then said. */
export async function whichRequest(
	ctx: HandlerContext,
	mention: TaskMention | null,
	then: (ref: string, request: string) => CardAction,
	/** Said with it, and kept in `then`. */
	reason: string | null = null,
): Promise<
	| Extract<WhichTask, { kind: "asked" }>
	| { kind: "one"; ref: string; request: string }
> {
	const requests = new Map(
		(await ctx.tasks.all()).map(({ ref, extension }) => [
			ref,
			extension?.id ?? "",
		]),
	);
	const requestOf = (ref: string) => requests.get(ref) ?? "";
	const which = await whichTask(ctx, mention, {
		act: "decide",
		then: (ref) => then(ref, requestOf(ref)),
		among: ({ extension }) => extension !== null,
		question: ctx.words.moves.questions.whichRequest,
		sentence: reason ?? "",
	});
	if (which.kind === "asked") return which;
	return { ...which, request: requestOf(which.ref) };
}
