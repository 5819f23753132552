import type { HandlerContext } from "../../src/context.js";
import { isNear, type ReportMark } from "../../src/domain/evidence.js";
import type { HistoryKind, TaskChange } from "../../src/domain/task.js";
import { linked, toldOf } from "./link-files.js";
import { looseFiles, momentOf } from "./loose-files.js";

const REPORTS: readonly HistoryKind[] = ["progress", "submitted", "part-done"];

/**
 * 完成 and 進度 take with them the pictures of their own message, the files of the same person in this chat from the last
 * two minutes, and those about which it was asked which task they show. Belongs to the transaction of the report.
 */
export async function attachEvidence(
	ctx: HandlerContext,
	{ after: { ref }, entry }: TaskChange,
): Promise<void> {
	if (!REPORTS.includes(entry.kind)) return;
	const mark = markOf(ctx, ref);
	await ctx.evidence.noteReport(mark);
	const target = {
		task: ref,
		unit: entry.unit,
		report: ctx.source,
		day: mark.day,
	};
	const known = await ctx.evidence.ofMessage(ctx.source);
	const own = linked(known.length > 0 ? [] : looseFiles(ctx), target);
	await ctx.evidence.add(await toldOf(ctx, own), ctx.words.script);
	const waiting = await ctx.evidence.loose(mark.person, mark.chat);
	const taken = waiting.filter(
		({ sentAtMs, candidates }) =>
			isNear(sentAtMs, mark.atMs) || candidates.includes(ref),
	);
	const joined = linked(taken, target);
	await ctx.evidence.link(await toldOf(ctx, joined), ctx.words.script);
}

function markOf(ctx: HandlerContext, task: string): ReportMark {
	return {
		source: ctx.source,
		chat: ctx.place.chat,
		person: ctx.actor.person,
		task,
		replyTo: ctx.message?.replyTo ?? null,
		atMs: momentOf(ctx),
		day: ctx.today,
	};
}
