import { defineCommand, type HandlerContext } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import type { RightsChange } from "../../src/domain/rights-change.js";
import type { HistoryEntry } from "../../src/domain/task.js";
import { isOfAct, lastUndoable, undoableSince } from "../../src/domain/undo.js";
import type { TaskMention } from "../../src/language/utterance.js";
import { askUndoMove, askUndoRights } from "../moves/ask-undo.js";
import { undoRights } from "../people/undo-rights.js";
import { newerCaseChange, undoOfCase } from "../cases/undo-said.js";
import { undoMove } from "../moves/undo-move.js";
import { whichTask } from "../tasks/which-task.js";

/**
 * 撤銷: one's own last change within ten minutes; of one task, where it is named or replied to, and of one kind, where that is
 * said. Where neither is and we have asked something since, the change is named first.
 */
export const undo = defineCommand({
	intent: "undo",
	examples: ["撤銷", "撤銷 1.3", "undo"],
	async run(ctx, said) {
		const { act } = said;
		const all = await ctx.tasks.changesOf(
			ctx.actor.person,
			undoableSince(ctx.now),
		);
		const own = act ? all.filter((entry) => isOfAct(entry, act)) : all;
		const ref = await refOf(ctx, said.task, own);
		if (ref !== null && typeof ref !== "string") return ref.reply;
		const entry = lastUndoable(own.filter((each) => isOf(each, ref)));
		const isOpen = ref === null && act === undefined;
		const rights = isOpen ? await newestRights(ctx, entry) : null;
		const newest = rights ?? entry;
		const ofCase = isOpen ? await newerCaseChange(ctx, newest) : null;
		if (ofCase) return undoOfCase(ctx, ofCase);
		if (rights)
			return (await askUndoRights(ctx, rights)) ?? undoRights(ctx, rights);
		const why = act ? "other-act" : "nothing";
		if (!entry) throw new DomainError("undo-impossible", { why });
		const isNamed = said.task !== null || act !== undefined;
		const asked = isNamed ? null : await askUndoMove(ctx, entry);
		if (asked) return asked;
		const { cards } = await undoMove(ctx, entry);
		return { cards };
	},
});

/** The person's last change of roles, bindings or leave, where it is newer than `entry`. */
async function newestRights(
	ctx: HandlerContext,
	entry: HistoryEntry | null,
): Promise<RightsChange | null> {
	const since = undoableSince(ctx.now);
	const newest = await ctx.rights.newestOf(ctx.actor.person, since);
	return newest && (!entry || newest.at > entry.at) ? newest : null;
}

function isOf(entry: HistoryEntry, ref: string | null): boolean {
	return ref === null || entry.ref === ref;
}

/** The task named, or the only one of the message replied to; null for whichever was last. */
async function refOf(
	ctx: HandlerContext,
	task: TaskMention | null,
	own: readonly HistoryEntry[],
) {
	const about = ctx.replyingTo?.about ?? [];
	if (task === null) return about.length === 1 ? (about[0] ?? null) : null;
	const changeOf = (ref: string) =>
		lastUndoable(own.filter((entry) => isOf(entry, ref)))?.id;
	const which = await whichTask(ctx, onlyChanged(task, changeOf), {
		act: "view",
		then: (ref) => ({ do: "undo", task: ref, change: changeOf(ref) ?? "" }),
	});
	return which.kind === "one" ? which.ref : which;
}

/** Of several that may be meant only those of which something can be taken back; where there is none nothing can. */
function onlyChanged(
	task: TaskMention,
	changeOf: (ref: string) => string | undefined,
): TaskMention {
	if (task.kind !== "several") return task;
	const refs = task.refs.filter((ref) => changeOf(ref) !== undefined);
	const [ref] = refs;
	if (ref === undefined)
		throw new DomainError("undo-impossible", { why: "nothing" });
	return refs.length === 1
		? { kind: "one", ref, said: task.said }
		: { ...task, refs };
}
