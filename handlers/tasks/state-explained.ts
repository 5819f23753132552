/** What the history tells of the state that a task is in now. */
import type { HandlerContext } from "../../src/context.js";
import { type Day, dayAt } from "../../src/domain/day.js";
import type { HistoryEntry, HistoryKind, Task } from "../../src/domain/task.js";

type Asking = Pick<HandlerContext, "tasks" | "timeZone">;

/** Files and reports may have come since. */
const LOOKED_AT = 100;

/** Why it was sent back the last time; null where that is not written. */
export async function reasonReturned(
	ctx: Asking,
	task: Task,
): Promise<string | null> {
	return (await newest(ctx, task, ["returned"]))?.text ?? null;
}

/** The day on which it was verified, or its quota met. */
export async function closedOn(ctx: Asking, task: Task): Promise<Day | null> {
	const entry = await newest(ctx, task, ["verified", "quota-met"]);
	return entry ? dayAt(entry.at, ctx.timeZone) : null;
}

async function newest(
	{ tasks }: Asking,
	{ ref }: Task,
	kinds: readonly HistoryKind[],
): Promise<HistoryEntry | undefined> {
	const history = await tasks.history(ref, LOOKED_AT);
	return history.find(({ kind }) => kinds.includes(kind));
}
