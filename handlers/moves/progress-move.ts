import type { HandlerContext } from "../../src/context.js";
import { recordProgress } from "../../src/domain/moves.js";
import { toSimplified } from "../../src/language/to-simplified.js";
import type { Quantity } from "../../src/language/utterance.js";
import { taskAnswer } from "../task-answer.js";
import { by } from "./by.js";
import { moveTask } from "./move-task.js";
import type { Moved } from "./moved.js";

/** 報進度: a sentence, a number, or both. */
export async function progressMove(
	ctx: HandlerContext,
	ref: string,
	report: { text: string; quantity: Quantity | null },
): Promise<Moved> {
	const task = await ctx.getTask(ref, "report");
	const told = { ...report, fold: toSimplified };
	return moveTask(
		ctx,
		task,
		() => recordProgress(task, told, by(ctx, task)),
		async ({ after, entry }) => {
			const headline = ctx.words.headlines.progress(entry.unit);
			return {
				cards: [await taskAnswer(ctx, after, headline)],
				toast: { type: "success", content: ctx.words.toasts.progress },
			};
		},
	);
}
