import type { HandlerContext } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import type { Task, TaskChange } from "../../src/domain/task.js";
import { asItStands } from "./as-it-stands.js";
import type { Moved } from "./moved.js";
import { save } from "./save.js";

/** Decides, saves and answers; where the task's state no longer allows the move, nothing changes and the asker sees it. */
export async function moveTask(
	ctx: HandlerContext,
	task: Task,
	decide: () => TaskChange,
	answer: (change: TaskChange) => Promise<Moved>,
): Promise<Moved> {
	const change = decided(decide);
	if (change instanceof DomainError) return asItStands(ctx, task, change);
	await save(ctx, change);
	return answer(await withId(ctx, change));
}

/** The change with the id that its history row got: what 撤銷 refers to. */
async function withId(
	ctx: HandlerContext,
	change: TaskChange,
): Promise<TaskChange> {
	const [saved] = await ctx.tasks.history(change.after.ref, 1);
	if (!saved?.id || saved.kind !== change.entry.kind) return change;
	return { ...change, entry: { ...change.entry, id: saved.id } };
}

/** What `decide` gives, or why the task's state does not allow it. */
export function decided<T>(decide: () => T): T | DomainError {
	try {
		return decide();
	} catch (error) {
		if (error instanceof DomainError && error.code === "move-not-allowed")
			return error;
		throw error;
	}
}
