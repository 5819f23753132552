/** 退回, 重新辦理, 卡住, 不適用, 報進度 and 補充理由 without words: the form of each, where the task allows it. */
import type { HandlerContext } from "../../src/context.js";
import { checkExplainable } from "../../src/domain/extension.js";
import { stateAfter } from "../../src/domain/move-table.js";
import { checkReturnable } from "../../src/domain/task-moves.js";
import type { Task } from "../../src/domain/task.js";
import { blockFormCard } from "../../templates/forms/block-form.js";
import { explainFormCard } from "../../templates/forms/explain-form.js";
import { notApplicableFormCard } from "../../templates/forms/not-applicable-form.js";
import { progressFormCard } from "../../templates/forms/progress-form.js";
import { reopenFormCard } from "../../templates/forms/reopen-form.js";
import { returnFormCard } from "../../templates/forms/return-form.js";
import { by } from "../moves/by.js";
import { offerReopen } from "../moves/reopen-move.js";
import { refusalOf } from "../moves/refusal-of.js";
import { type Asked, formFor } from "./form-for.js";

export async function askReturn(
	ctx: HandlerContext,
	ref: string,
): Promise<Asked> {
	const task = await ctx.getTask(ref, "review");
	if (task.state === "closed")
		return { kind: "moved", moved: await offerReopen(ctx, task, null) };
	const form = returnFormCard(task, ctx.words);
	return formFor(ctx, task, form, () => checkReturnable(task, by(ctx, task)));
}

export async function askReopen(
	ctx: HandlerContext,
	ref: string,
): Promise<Asked> {
	const task = await ctx.getTask(ref, "decide");
	const form = reopenFormCard(task, ctx.words);
	return formFor(ctx, task, form, () => stateAfter("reopen", task));
}

export async function askBlock(
	ctx: HandlerContext,
	ref: string,
): Promise<Asked> {
	const task = await ctx.getTask(ref, "report");
	const form = blockFormCard(task, ctx.words);
	return formFor(ctx, task, form, () => stateAfter("block", task));
}

export async function askProgress(
	ctx: HandlerContext,
	ref: string,
): Promise<Asked> {
	const task = await ctx.getTask(ref, "report");
	const form = progressFormCard({ tasks: [task] }, ctx.words);
	return formFor(ctx, task, form, () => stateAfter("progress", task));
}

export function askNotApplicable(
	ctx: HandlerContext,
	task: Task,
): Promise<Asked> {
	const form = notApplicableFormCard(task, ctx.words);
	return formFor(ctx, task, form, () => stateAfter("not-applicable", task));
}

/** `id`: of the refusal. */
export async function askExplain(
	ctx: HandlerContext,
	ref: string,
	id: string,
): Promise<Asked> {
	const task = await ctx.getTask(ref, "decide");
	const refusal = await refusalOf(ctx, ref, id);
	const form = explainFormCard(task, id, ctx.words);
	return formFor(ctx, task, form, () => checkExplainable(task, refusal));
}
