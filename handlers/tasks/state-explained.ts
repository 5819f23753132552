/** What the history tells of the state that a task is in now. */
import type { HandlerContext } from "../../src/context.js";
import { type Day, dayAt } from "../../src/domain/day.js";
import type { Task } from "../../src/domain/task.js";

type Asking = Pick<HandlerContext, "tasks" | "timeZone">;

/** Why it was sent back the last time; null where that is not written. */
export async function reasonReturned(
	ctx: Asking,
	task: Task,
): Promise<string | null> {
	return (await ctx.tasks.latest(task.ref, ["returned"]))?.text ?? null;
}

/** The day on which it was verified, or its quota met. */
export async function closedOn(ctx: Asking, task: Task): Promise<Day | null> {
	const entry = await ctx.tasks.latest(task.ref, ["verified", "quota-met"]);
	return entry ? dayAt(entry.at, ctx.timeZone) : null;
}
