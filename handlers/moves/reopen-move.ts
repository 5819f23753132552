import type { HandlerContext } from "../../src/context.js";
import { mayDo } from "../../src/domain/access.js";
import { notAllowed } from "../../src/domain/move-table.js";
import type { Task } from "../../src/domain/task.js";
import { reopenTask } from "../../src/domain/task-moves.js";
import type { Catalogue } from "../../templates/catalogue/catalogue.js";
import { tellUnits } from "../notices/tell-units.js";
import { taskAnswer } from "../tasks/task-answer.js";
import { asItStands } from "./as-it-stands.js";
import { by } from "./by.js";
import { moveTask } from "./move-task.js";
import type { Moved } from "./moved.js";

/** 重新辦理 of a closed task, with its reason: back to work, and the units that lead it are told why. */
export async function reopenMove(
	ctx: HandlerContext,
	ref: string,
	reason: string,
): Promise<Moved> {
	const task = await ctx.getTask(ref, "decide");
	return moveTask(
		ctx,
		task,
		() => reopenTask(task, reason, by(ctx, task)),
		async ({ after, entry }) => {
			const reopened = ({ headlines }: Catalogue) => headlines.reopened(reason);
			const answer = await taskAnswer(ctx, after, reopened(ctx.words), {
				undo: entry.id,
			});
			const units = await tellUnits(ctx, after, reopened);
			const content = ctx.words.toasts.reopened;
			return {
				cards: [answer, ...units],
				toast: { type: "success", content },
			};
		},
	);
}

/**
 * 退回 of what is closed: it may have been closed this very moment, so nothing changes yet. Whoever may take it up again
 * gets the button, which keeps the reason; anybody else is told who may.
 */
export function offerReopen(
	ctx: HandlerContext,
	task: Task,
	reason: string | null,
): Promise<Moved> {
	const refusal = notAllowed("return", task);
	const mayReopen = mayDo("decide", { ...ctx.speaker, task });
	if (!mayReopen || ctx.unitFor(task) !== null) {
		const { text } = ctx.words.errors["move-not-allowed"](refusal.details);
		return asItStands(ctx, task, refusal, { headline: text });
	}
	return asItStands(ctx, task, refusal, { reopens: reason ?? "" });
}
