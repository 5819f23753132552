import type { HandlerContext } from "../../src/context.js";
import { mayDo } from "../../src/domain/access.js";
import { DomainError } from "../../src/domain/errors.js";
import { acceptTask } from "../../src/domain/task-moves.js";
import { concernedUnits, type Task } from "../../src/domain/task.js";
import { taskAnswer } from "../tasks/task-answer.js";
import { by } from "./by.js";
import { moveTask } from "./move-task.js";
import type { Moved } from "./moved.js";

/** 簽收. A unit that has a part but does not lead is told who does: `lead-accepts`. */
export async function acceptMove(
	ctx: HandlerContext,
	ref: string,
): Promise<Moved> {
	leadAccepts(ctx, await ctx.getTask(ref, "view"));
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

/** Throws `lead-accepts` for who speaks for a unit that the task names and may not accept it. */
function leadAccepts(ctx: HandlerContext, task: Task): void {
	const unit = ctx.unitFor(task);
	if (unit === null || mayDo("accept", { ...ctx.speaker, task })) return;
	if (!concernedUnits(task).includes(unit)) return;
	throw new DomainError("lead-accepts", {
		code: task.code,
		units: ctx.words.labels.list(task.leadUnits),
	});
}
