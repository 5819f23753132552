import type { HandlerContext } from "../../src/context.js";
import { markNotApplicable } from "../../src/domain/parts.js";
import type { Task } from "../../src/domain/task.js";
import { taskAnswer } from "../tasks/task-answer.js";
import { tellUnits } from "../notices/tell-units.js";
import { by } from "./by.js";
import { moveTask } from "./move-task.js";
import type { Moved } from "./moved.js";

/** 不適用: the unit has no part in the task; its part is reminded no more, and the units that lead the task are told. */
export async function notApplicableMove(
	ctx: HandlerContext,
	task: Task,
	reason: string,
): Promise<Moved> {
	return moveTask(
		ctx,
		task,
		() => markNotApplicable(task, reason, by(ctx, task)),
		async ({ after, entry }) => {
			const unit = entry.unit ?? "";
			const said = entry.text ?? "";
			const headline = ctx.words.moves.headlines.notApplicable(unit, said);
			const leads = await tellUnits(ctx, after, ({ moves }) =>
				moves.headlines.notApplicable(unit, said),
			);
			return {
				cards: [
					await taskAnswer(ctx, after, headline, { undo: entry.id }),
					...leads,
				],
				toast: { type: "success", content: headline },
			};
		},
	);
}

/** A unit that leads the task cannot say so: it is shown 不屬我單位. */
export function leadsIt(ctx: HandlerContext, task: Task): boolean {
	const unit = ctx.unitFor(task);
	return unit !== null && task.leadUnits.includes(unit);
}

/** What it is answered: the card with the button that is meant for it. */
export async function pressNotOursInstead(
	ctx: HandlerContext,
	task: Task,
): Promise<Moved> {
	const headline = ctx.words.moves.headlines.leadHasNoPart;
	const also = ["not-ours"] as const;
	return {
		cards: [await taskAnswer(ctx, task, headline, { also })],
		toast: { type: "info", content: headline },
	};
}
