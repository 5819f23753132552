import type { HandlerContext } from "../../src/context.js";
import { mayDo } from "../../src/domain/access.js";
import { isNear, type ReportMark } from "../../src/domain/evidence.js";
import type { Task } from "../../src/domain/task.js";
import { momentOf } from "./loose-files.js";

/** Which task the files of a message without words show. */
export type TaskOfFiles =
	| { kind: "one"; task: Task; report: ReportMark | null }
	/** It answers a message of ours that names several. */
	| { kind: "among"; refs: string[] }
	| { kind: "unknown" };

/**
 * The task of the message replied to, ours or a report of somebody's; else that of the sender's own report of the last
 * two minutes, in this chat, or in private anywhere. Throws `not-found-or-not-allowed` for a task that is not theirs.
 */
export async function taskOfFiles(ctx: HandlerContext): Promise<TaskOfFiles> {
	const reports = await ctx.evidence.reportsBy(ctx.actor.person);
	const replyTo = ctx.message?.replyTo ?? null;
	if (ctx.replyingTo) return byOurs(ctx, ctx.replyingTo.about, reports);
	if (replyTo !== null) {
		const report = await ctx.evidence.reportFrom(replyTo);
		return byReport(ctx, report?.chat === ctx.place.chat ? report : null);
	}
	return byReport(ctx, recent(ctx, reports));
}

async function byOurs(
	ctx: HandlerContext,
	about: string[],
	reports: ReportMark[],
): Promise<TaskOfFiles> {
	const replyTo = ctx.message?.replyTo ?? null;
	const [only] = about;
	if (only !== undefined && about.length === 1) {
		const task = await ctx.getTask(only, "report");
		const report = recent(ctx, reports);
		return {
			kind: "one",
			task,
			report: report?.task === task.ref ? report : null,
		};
	}
	const answered = reports.find((report) => report.replyTo === replyTo);
	const found = await byReport(ctx, answered ?? recent(ctx, reports));
	if (found.kind === "one" || about.length === 0) return found;
	return { kind: "among", refs: about };
}

async function byReport(
	ctx: HandlerContext,
	report: ReportMark | null,
): Promise<TaskOfFiles> {
	const task = report && (await ctx.tasks.get(report.task));
	if (!task || !mayDo("report", { ...ctx.speaker, task }))
		return { kind: "unknown" };
	return { kind: "one", task, report };
}

function recent(ctx: HandlerContext, reports: ReportMark[]): ReportMark | null {
	const { chat, type } = ctx.place;
	const here = reports.filter(
		(report) => report.chat === chat || type === "p2p",
	);
	const moment = momentOf(ctx);
	return here.find(({ atMs }) => isNear(atMs, moment)) ?? null;
}
