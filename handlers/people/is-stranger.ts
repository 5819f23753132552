import type { HandlerContext } from "../../src/context.js";
import { visibleTasks } from "../../src/domain/access.js";
import type { Task } from "../../src/domain/task.js";

/** An unknown person in an unbound chat: gets help, the way to be bound, and nothing of the plan (contract §4). */
export function isStranger({
	actor,
	place,
}: Pick<HandlerContext, "actor" | "place">): boolean {
	return place.binding === null && actor.roles.length === 0;
}

/** Nothing of the plan is for the asker here, as for an administrator without another role: an empty list would mislead. */
export function seesNothing(
	ctx: Pick<HandlerContext, "speaker">,
	tasks: readonly Task[],
): boolean {
	return tasks.length > 0 && visibleTasks(tasks, ctx.speaker).length === 0;
}
