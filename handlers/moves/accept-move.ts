import type { HandlerContext } from "../../src/context.js";
import { acceptTask } from "../../src/domain/moves.js";
import { taskAnswer } from "../task-answer.js";
import { by } from "./by.js";
import { moveTask } from "./move-task.js";
import type { Moved } from "./moved.js";

/** 簽收 */
export async function acceptMove(
	ctx: HandlerContext,
	ref: string,
): Promise<Moved> {
	const task = await ctx.getTask(ref, "accept");
	return moveTask(
		ctx,
		task,
		() => acceptTask(task, by(ctx, task)),
		async ({ after, entry }) => {
			const headline = ctx.words.headlines.accepted(entry.unit);
			return {
				cards: [await taskAnswer(ctx, after, headline, { undo: entry.id })],
				toast: { type: "success", content: ctx.words.toasts.accepted },
			};
		},
	);
}
