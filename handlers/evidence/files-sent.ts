import type { HandlerContext, Reply } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import type { Evidence, ReportMark } from "../../src/domain/evidence.js";
import { typeOfName } from "../../src/domain/evidence-type.js";
import type { Task } from "../../src/domain/task.js";
import { askTask } from "./ask-task.js";
import { caseOfFiles, filesToCase } from "./files-to-case.js";
import {
	batchFor,
	filesOfBatch,
	mustBeOpen,
	noteFiles,
	receipt,
} from "./file-batch.js";
import { linked, toldOf } from "./link-files.js";
import { looseFiles } from "./loose-files.js";
import { taskOfFiles } from "./task-of-files.js";

/**
 * A message that is nothing but files or pictures, with at most a `caption` that tells what they show. Where it is known which task they show they are kept as its evidence,
 * and one card says so; else it is asked when they were sent to us, and not a word is said when they were not. Null:
 * nothing was done with them.
 */
export async function filesSent(
	ctx: HandlerContext,
	toUs: boolean,
	caption?: string,
): Promise<Reply | null> {
	const { place, message } = ctx;
	if (!message || message.attachments.length === 0) return null;
	if (place.type === "group" && place.binding === null) return null;
	const filed = await caseOfFiles(ctx);
	if (filed) return filesToCase(ctx, filed);
	try {
		const files = looseFiles(ctx).map((file) => ({
			...file,
			...(caption === undefined ? {} : { caption }),
		}));
		return await dealtWith(ctx, files, toUs);
	} catch (error) {
		// Nobody asked us anything: a refusal would answer people who talk to each other.
		if (!toUs && error instanceof DomainError) return null;
		throw error;
	}
}

async function dealtWith(
	ctx: HandlerContext,
	files: Evidence[],
	toUs: boolean,
): Promise<Reply | null> {
	const found = await taskOfFiles(ctx);
	switch (found.kind) {
		case "one":
			return fileTo(ctx, files, found);
		case "among":
			return askAbout(ctx, files, found.refs);
		case "unknown":
			return toUs ? askAbout(ctx, files, null) : keepForLater(ctx, files);
		default:
			return found satisfies never;
	}
}

async function fileTo(
	ctx: HandlerContext,
	files: readonly Evidence[],
	{ task, report }: { task: Task; report: ReportMark | null },
): Promise<Reply> {
	mustBeOpen(task);
	const target = {
		task: task.ref,
		unit: ctx.unitFor(task),
		report: report?.source ?? null,
		day: report?.day ?? ctx.today,
	};
	const batch = await batchFor(ctx, task.ref);
	const kept = await toldOf(ctx, linked(files, target, batch));
	if (kept.length === 0) return { cards: [] };
	await ctx.evidence.add(kept, ctx.words.script);
	await noteFiles(ctx, task, kept);
	return receiptOf(ctx, task, batch);
}

/** One card for files sent one after the other: the first brings it, the others bring it up to date. */
async function receiptOf(
	ctx: HandlerContext,
	task: Task,
	batch: string,
): Promise<Reply> {
	const reply = await receipt(ctx, task, batch);
	const shown =
		batch === ctx.source
			? null
			: await ctx.outbox.messageOf(`reply:${batch}:0`);
	if (shown === null) return { cards: [reply] };
	await ctx.outbox.put({
		key: `receipt:${ctx.source}`,
		to: { kind: "update", messageId: shown },
		chat: ctx.place.chat,
		card: reply.card,
		about: reply.about,
		why: null,
		script: ctx.words.script,
		priority: "reply",
	});
	return { cards: [] };
}

/** Asked once for files sent one after the other. */
async function askAbout(
	ctx: HandlerContext,
	sent: readonly Evidence[],
	refs: string[] | null,
): Promise<Reply | null> {
	const batch = await batchFor(ctx, null);
	const before = await filesOfBatch(ctx, batch);
	const isAsked = before.some(({ candidates }) => candidates.length > 0);
	const fit = await fitOnes(ctx, sent);
	if (fit.length === 0) return { cards: [] };
	const asked = await askTask(ctx, { batch, files: fit, refs });
	if (!asked) return null;
	const files = fit.map((file) => ({
		...file,
		batch,
		candidates: asked.about,
	}));
	await ctx.evidence.add(files, ctx.words.script);
	return { cards: isAsked ? [] : [asked] };
}

/** Refused at once where the name says that it is none of the accepted types. */
async function fitOnes(
	ctx: HandlerContext,
	sent: readonly Evidence[],
): Promise<Evidence[]> {
	const files = sent.map((file) =>
		typeOfName(file) === null
			? { ...file, state: "failed" as const, why: "type" as const }
			: file,
	);
	return toldOf(ctx, files);
}

/** The report may come within two minutes. */
async function keepForLater(
	ctx: HandlerContext,
	files: Evidence[],
): Promise<null> {
	await ctx.evidence.add(files, ctx.words.script);
	return null;
}
