/**
 * A bare 撤銷 takes back the last thing done, and whoever says it means the last thing he sees. Where that is a question or
 * a form of ours, he may mean that one, which has changed nothing yet: then the change is named, and a press takes it back.
 */
import type { HandlerContext, Reply } from "../../src/context.js";
import type { CaseEvent } from "../../src/domain/cases/case.js";
import type { RightsChange } from "../../src/domain/rights-change.js";
import type { HistoryEntry } from "../../src/domain/task.js";
import { askUndoCard } from "../../templates/ask-undo.js";
import { historyWord } from "../../templates/tasks/state-word.js";
import { bindingLabel } from "../people/binding-label.js";
import { namesOf } from "../people/name-of.js";

/** What would be taken back of a task, where that is to be asked first; else null, as in those below. */
export async function askUndoMove(
	ctx: HandlerContext,
	entry: HistoryEntry,
): Promise<Reply | null> {
	if (!(await isOutOfView(ctx, entry))) return null;
	const { ref, code } = await ctx.getTask(entry.ref, "view");
	const action = { do: "undo", task: ref, change: entry.id ?? "" } as const;
	// One answer names the units of many tasks.
	const of = entry.kind === "expanded" ? null : code;
	const what = historyWord(entry, ctx.words);
	return asked(ctx, { what, of, action }, [ref]);
}

/** The same of a role, a binding or leave. */
export async function askUndoRights(
	ctx: HandlerContext,
	change: RightsChange,
): Promise<Reply | null> {
	const { id, kind, at, person, chat } = change;
	if (!(await isOutOfView(ctx, { at, source: id }))) return null;
	const bound = chat && (chat.after ?? chat.before);
	const name = await namesOf(ctx, person ? [person] : [], ctx.words);
	const who = person === null ? null : name(person);
	const of = bound ? bindingLabel(ctx, bound) : who;
	const action = { do: "undo-rights", change: id } as const;
	return asked(ctx, { what: ctx.words.rights.kinds[kind], of, action });
}

/** The same of a case. */
export async function askUndoCase(
	ctx: HandlerContext,
	event: CaseEvent,
	id: string,
): Promise<Reply | null> {
	if (!(await isOutOfView(ctx, event))) return null;
	const filed = await ctx.cases.get(event.case);
	const { moves, caseReview } = ctx.words;
	const no = filed?.no ?? null;
	return asked(ctx, {
		what: caseReview.history[event.kind],
		of: no === null ? null : moves.questions.ofCase(no),
		action: { do: "undo-case", case: event.case, event: id },
	});
}

/** Whether we asked him something here since, or he replies to such a question; what the change itself asked does not count. */
async function isOutOfView(
	{ replyingTo, outbox, actor, place }: HandlerContext,
	{ at, source }: { at: Date; source: string | null },
): Promise<boolean> {
	const seen = replyingTo ?? (await outbox.newestAnswer(actor.person, place));
	if (!seen?.asks || seen.at <= at) return false;
	return source === null || !seen.key.startsWith(`reply:${source}:`);
}

function asked(
	{ words }: HandlerContext,
	undo: Parameters<typeof askUndoCard>[0],
	about: string[] = [],
): Reply {
	return { cards: [{ card: askUndoCard(undo, words), about }] };
}
