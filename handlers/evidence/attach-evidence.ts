import type { HandlerContext } from "../../src/context.js";
import { isNear, type ReportMark } from "../../src/domain/evidence.js";
import { undoableSince } from "../../src/domain/undo.js";
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
	await attachAgain(ctx, ref, mark);
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

/** As many changes of one task as ten minutes hold. */
const LOOKED_AT = 50;

/** What was reported is taken back and said again within ten minutes by the same person: its files need not be sent again. */
async function attachAgain(
	ctx: HandlerContext,
	ref: string,
	{ source: report, day, person }: ReportMark,
): Promise<void> {
	const history = await ctx.tasks.history(ref, LOOKED_AT);
	const since = undoableSince(ctx.now);
	const undone = history
		.filter((entry) => entry.person === person && entry.at >= since)
		.flatMap(({ undoes }) => undoes?.id ?? []);
	for (const { id, kind, source } of history)
		if (id && undone.includes(id) && REPORTS.includes(kind) && source)
			await ctx.evidence.reinstate(ref, source, { report, day });
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
