import type { HandlerContext } from "../../src/context.js";
import type { By } from "../../src/domain/task-moves.js";
import type { Task } from "../../src/domain/task.js";

/** In whose name the asker acts on `task`. */
export function by(ctx: HandlerContext, task: Task): By {
	return {
		person: ctx.actor.person,
		unit: ctx.unitFor(task),
		at: ctx.now,
		source: ctx.source,
	};
}
