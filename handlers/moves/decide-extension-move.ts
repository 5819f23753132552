import type { HandlerContext } from "../../src/context.js";
import {
	explainRefusal,
	grantExtension,
	refuseExtension,
} from "../../src/domain/extension.js";
import type { TaskChange } from "../../src/domain/task.js";
import type { Catalogue } from "../../templates/catalogue/catalogue.js";
import { taskAnswer } from "../tasks/task-answer.js";
import { tellUnits } from "../notices/tell-units.js";
import { by } from "./by.js";
import { moveTask } from "./move-task.js";
import type { Moved } from "./moved.js";
import { refusalOf } from "./refusal-of.js";

/** 同意: the day asked for counts from now on, and the unit is told. */
export async function grantMove(
	ctx: HandlerContext,
	ref: string,
	request: string,
): Promise<Moved> {
	const task = await ctx.getTask(ref, "decide");
	return moveTask(
		ctx,
		task,
		() => grantExtension(task, request, by(ctx, task)),
		(change) =>
			tellDecision(ctx, change, ({ moves, time }) => {
				const { effectiveDueOn, dueOn } = change.after;
				const until = effectiveDueOn ? time.dayWithYear(effectiveDueOn) : "";
				const first = dueOn ? time.dayWithYear(dueOn) : "";
				return moves.headlines.extensionGranted(until, first);
			}),
	);
}

/** 不同意, with or without a reason: the day stays, and the unit is told; a reason left out can be added. */
export async function refuseMove(
	ctx: HandlerContext,
	ref: string,
	request: string,
	reason: string | null,
): Promise<Moved> {
	const task = await ctx.getTask(ref, "decide");
	return moveTask(
		ctx,
		task,
		() => refuseExtension(task, request, reason, by(ctx, task)),
		(change) =>
			tellDecision(ctx, change, ({ moves }) =>
				moves.headlines.extensionRefused(change.entry.text),
			),
	);
}

/** 補充理由: the reason stands in the record, and the unit is told. */
export async function explainMove(
	ctx: HandlerContext,
	ref: string,
	id: string,
	reason: string,
): Promise<Moved> {
	const task = await ctx.getTask(ref, "decide");
	const refusal = await refusalOf(ctx, ref, id);
	return moveTask(
		ctx,
		task,
		() => explainRefusal(task, refusal, reason, by(ctx, task)),
		(change) =>
			tellDecision(ctx, change, ({ moves }) =>
				moves.headlines.refusalExplained(change.entry.text ?? ""),
			),
	);
}

async function tellDecision(
	ctx: HandlerContext,
	{ after, entry }: TaskChange,
	headline: (words: Catalogue) => string,
): Promise<Moved> {
	const content = headline(ctx.words);
	const units = await tellUnits(ctx, after, headline);
	const lacksReason = entry.kind === "extension-refused" && entry.text === null;
	return {
		cards: [
			await taskAnswer(ctx, after, content, {
				undo: entry.id,
				...(lacksReason ? { explains: entry.id } : {}),
			}),
			...units,
		],
		toast: { type: "success", content },
	};
}
