import type { HandlerContext } from "../../src/context.js";
import type { TaskChange } from "../../src/domain/task.js";
import { attachEvidence } from "../evidence/attach-evidence.js";

/** Writes the change with its history and its audit row, all in the handler's transaction. */
export async function save(
	ctx: HandlerContext,
	change: TaskChange,
): Promise<void> {
	await ctx.tasks.save(change);
	await attachEvidence(ctx, change);
	await ctx.audit.add({
		at: ctx.now,
		person: ctx.actor.person,
		chat: ctx.place.chat,
		action: change.entry.kind,
		subject: change.after.ref,
		result: "done",
		source: ctx.source,
	});
}
