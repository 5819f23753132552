import type { HandlerContext } from "../../src/context.js";
import {
	type QuotaStanding,
	quotaStandings,
} from "../../src/domain/cases/quota.js";
import type { TaskFacts } from "../../src/domain/digest.js";
import { factsOf } from "../../src/domain/facts.js";
import type { Task } from "../../src/domain/task.js";

type Asking = Pick<HandlerContext, "plans" | "cases" | "today" | "workingDays">;

/** What is computed of these tasks today; of case duties with what their unit is short of. */
export async function factsNow(
	ctx: Asking,
	tasks: readonly Task[],
): Promise<TaskFacts[]> {
	const quotas = await quotasFor(ctx, tasks);
	return tasks.map((task) =>
		factsOf(task, ctx.today, ctx.workingDays, quotas.get(task.ref)),
	);
}

/** The same of one. */
export async function taskFactsNow(
	ctx: Asking,
	task: Task,
): Promise<TaskFacts> {
	const quotas = await quotasFor(ctx, [task]);
	return factsOf(task, ctx.today, ctx.workingDays, quotas.get(task.ref));
}

/** Cases are counted only where a duty is among the tasks. */
async function quotasFor(
	ctx: Asking,
	tasks: readonly Task[],
): Promise<ReadonlyMap<string, QuotaStanding>> {
	const stored = tasks.some(({ kind }) => kind === "duty")
		? await ctx.plans.current()
		: null;
	if (!stored) return new Map();
	const figures = await ctx.cases.figures();
	const standings = quotaStandings(stored.plan, figures, ctx.today);
	return new Map(standings.map((standing) => [standing.ref, standing]));
}
