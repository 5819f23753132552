import type { HandlerContext, Reply, ReplyCard } from "../../src/context.js";
import { mayDo } from "../../src/domain/access.js";
import { isFirstReport } from "../../src/domain/first-report.js";
import type { Task } from "../../src/domain/task.js";
import type { TaskMention } from "../../src/language/utterance.js";
import {
	firstReportsCard,
	type FirstReportAct,
} from "../../templates/tasks/first-reports.js";

/** 首報 of no unit in particular: for who reviews them all units' at once; null for anybody else, and anything else. */
export async function firstReportTable(
	ctx: HandlerContext,
	mention: TaskMention | null,
	act: FirstReportAct,
): Promise<Reply | null> {
	if (mention?.kind !== "several") return null;
	const isOther = (ref: string) =>
		!isFirstReport({ kind: "duty", code: ref.split("@")[0] ?? "" });
	if (mention.refs.some(isOther)) return null;
	const table = await firstReports(ctx, act);
	return table && { cards: [table] };
}

/** Every unit's first report that may be seen here; null for who sees one at most. */
export async function firstReports(
	ctx: HandlerContext,
	act: FirstReportAct,
): Promise<ReplyCard | null> {
	const seen = (await ctx.tasks.all()).filter(
		(task) => isFirstReport(task) && mayDo("view", { ...ctx.speaker, task }),
	);
	if (seen.length < 2) return null;
	const waiting = seen.filter((task) => isForReview(ctx, task));
	const card = firstReportsCard({ tasks: seen, waiting, ...act }, ctx.words);
	return { card, about: waiting.map(({ ref }) => ref) };
}

function isForReview(ctx: HandlerContext, task: Task): boolean {
	return (
		task.state === "submitted" && mayDo("review", { ...ctx.speaker, task })
	);
}
