import type { HandlerContext } from "../../src/context.js";
import { headHearsOfReturn, returnTask } from "../../src/domain/task-moves.js";
import type { TaskChange } from "../../src/domain/task.js";
import type { Catalogue } from "../../templates/catalogue/catalogue.js";
import { taskAnswer } from "../tasks/task-answer.js";
import { tellUnits } from "../notices/tell-units.js";
import { by } from "./by.js";
import { moveTask } from "./move-task.js";
import type { Moved } from "./moved.js";
import { offerReopen } from "./reopen-move.js";

/**
 * 退回 with a reason: back to work; from the second time on the head hears of it. What is closed is taken up again only by a
 * press of its own.
 */
export async function returnMove(
	ctx: HandlerContext,
	ref: string,
	reason: string,
): Promise<Moved> {
	const task = await ctx.getTask(ref, "review");
	if (task.state === "closed") return offerReopen(ctx, task, reason);
	return moveTask(
		ctx,
		task,
		() => returnTask(task, reason, by(ctx, task)),
		(change) => tellReturn(ctx, change, reason),
	);
}

async function tellReturn(
	ctx: HandlerContext,
	{ after: task, entry }: TaskChange,
	reason: string,
): Promise<Moved> {
	const again = headHearsOfReturn(task);
	const headline = ({ headlines }: Catalogue) =>
		again
			? headlines.returnedAgain(reason, task.returns)
			: headlines.returned(reason);
	const answer = await taskAnswer(ctx, task, headline(ctx.words), {
		undo: entry.id,
	});
	const units = await tellUnits(ctx, task, headline, { heads: again });
	return {
		cards: [answer, ...units],
		toast: { type: "success", content: ctx.words.toasts.returned },
	};
}
