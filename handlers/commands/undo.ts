import { defineCommand, type HandlerContext } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import type { HistoryEntry } from "../../src/domain/task.js";
import { lastUndoable, undoableSince } from "../../src/domain/undo.js";
import { undoMove } from "../moves/undo-move.js";
import { whichTask } from "../which-task.js";

/** 撤銷: one's own last change within ten minutes; of one task, where it is named or replied to. */
export const undo = defineCommand({
	intent: "undo",
	examples: ["撤銷", "撤銷 1.3", "undo"],
	async run(ctx, said) {
		const own = await ctx.tasks.changesOf(
			ctx.actor.person,
			undoableSince(ctx.now),
		);
		const ref = await refOf(ctx, said.task);
		if (ref !== null && typeof ref !== "string") return ref.reply;
		const entry = lastUndoable(own.filter((each) => isOf(each, ref)));
		if (!entry) throw new DomainError("undo-impossible", { why: "nothing" });
		const { cards } = await undoMove(ctx, entry);
		return { cards };
	},
});

function isOf(entry: HistoryEntry, ref: string | null): boolean {
	return ref === null || entry.ref === ref;
}

/** The task named, or the only one of the message replied to; null for whichever was last. */
async function refOf(
	ctx: HandlerContext,
	task: Parameters<typeof undo.run>[1]["task"],
) {
	const about = ctx.replyingTo?.about ?? [];
	if (task === null) return about.length === 1 ? (about[0] ?? null) : null;
	const which = await whichTask(ctx, task, {
		act: "view",
		then: (ref) => ({ do: "view", task: ref }),
	});
	return which.kind === "one" ? which.ref : which;
}
