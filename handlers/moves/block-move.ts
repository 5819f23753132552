import type { HandlerContext } from "../../src/context.js";
import { blockTask, unblockTask } from "../../src/domain/obstacle.js";
import { taskAnswer } from "../tasks/task-answer.js";
import { tellOffice } from "../notices/tell-office.js";
import { by } from "./by.js";
import { moveTask } from "./move-task.js";
import type { Moved } from "./moved.js";

/** 卡住: shown on every card of the task from now on; the office is told and decides whom to ask. */
export async function blockMove(
	ctx: HandlerContext,
	ref: string,
	reason: string,
): Promise<Moved> {
	const task = await ctx.getTask(ref, "report");
	return moveTask(
		ctx,
		task,
		() => blockTask(task, reason, by(ctx, task)),
		async ({ after, entry }) => {
			const said = entry.text ?? "";
			const headline = ctx.words.moves.headlines.blocked(entry.unit, said);
			const office = await tellOffice(ctx, after, {
				headline: ({ moves }) => moves.headlines.isBlocked(entry.unit, said),
				buttons: ["view"],
			});
			return {
				cards: [
					await taskAnswer(ctx, after, headline, { undo: entry.id }),
					...office,
				],
				toast: { type: "success", content: headline },
			};
		},
	);
}

/** 不卡了 */
export async function unblockMove(
	ctx: HandlerContext,
	ref: string,
): Promise<Moved> {
	const task = await ctx.getTask(ref, "report");
	return moveTask(
		ctx,
		task,
		() => unblockTask(task, by(ctx, task)),
		async ({ after, entry }) => {
			const headline = ctx.words.moves.headlines.unblocked(entry.unit);
			const office = await tellOffice(ctx, after, {
				headline: ({ moves }) => moves.headlines.unblocked(entry.unit),
				buttons: ["view"],
			});
			return {
				cards: [
					await taskAnswer(ctx, after, headline, { undo: entry.id }),
					...office,
				],
				toast: { type: "success", content: headline },
			};
		},
	);
}
