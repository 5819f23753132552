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
	return answer(change);
}

function decided(decide: () => TaskChange): TaskChange | DomainError {
	try {
		return decide();
	} catch (error) {
		if (error instanceof DomainError && error.code === "move-not-allowed")
			return error;
		throw error;
	}
}
