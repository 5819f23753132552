import type { HandlerContext, ReplyCard } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import {
	captionsOf,
	counts,
	type Evidence,
	isNear,
} from "../../src/domain/evidence.js";
import { evidenceChange } from "../../src/domain/evidence-change.js";
import { isOpen, type Task } from "../../src/domain/task.js";
import { evidenceNames } from "../../templates/tasks/evidence-names.js";
import { evidenceReceipt } from "../../templates/tasks/evidence-receipt.js";
import { by } from "../moves/by.js";
import { save } from "../moves/save.js";
import { momentOf } from "./loose-files.js";

/** Throws `move-not-allowed` for a task that is closed: nothing is added to it any more. */
export function mustBeOpen(task: Task): void {
	if (isOpen(task)) return;
	throw new DomainError("move-not-allowed", {
		move: "progress",
		state: task.state,
		code: task.code,
		ref: task.ref,
	});
}

/** Writes into the task's history which files came and what was said of them, or what became of them. */
export async function noteFiles(
	ctx: HandlerContext,
	task: Task,
	files: readonly Evidence[],
	gone = "",
): Promise<void> {
	const names = `${evidenceNames(files, ctx.words)}${gone}`;
	const captions = gone === "" ? captionsOf(files) : [];
	const text = [names, ...captions].join(ctx.words.labels.colon);
	await save(ctx, evidenceChange(task, text, by(ctx, task)));
}

/** The files of a batch that came without words. */
export async function filesOfBatch(
	ctx: HandlerContext,
	batch: string,
): Promise<Evidence[]> {
	const all = await ctx.evidence.ofBatch(batch);
	return all.filter(
		(file) =>
			file.message !== file.report && (counts(file) || file.state === "loose"),
	);
}

/** The batch that a further file joins: the one just before it, for the same task or the same question. */
export async function batchFor(
	ctx: HandlerContext,
	task: string | null,
): Promise<string> {
	const latest = await ctx.evidence.latest(ctx.actor.person, ctx.place.chat);
	const joins =
		latest !== null &&
		latest.task === task &&
		latest.message !== latest.report &&
		isNear(latest.sentAtMs, momentOf(ctx));
	return joins ? latest.batch : ctx.source;
}

export async function receipt(
	ctx: HandlerContext,
	task: Task,
	batch: string,
): Promise<ReplyCard> {
	const files = await filesOfBatch(ctx, batch);
	return {
		card: evidenceReceipt(task, { id: batch, files }, ctx.words),
		about: [task.ref],
	};
}
