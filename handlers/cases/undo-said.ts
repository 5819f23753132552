import type { HandlerContext, Reply } from "../../src/context.js";
import { UNDOABLE_CASE_EVENTS } from "../../src/domain/cases/case-moves.js";
import type { CaseEvent } from "../../src/domain/cases/case.js";
import { DomainError } from "../../src/domain/errors.js";
import { undoableSince } from "../../src/domain/undo.js";
import { askUndoCase } from "../moves/ask-undo.js";
import { noticeReply } from "../notices/notice-reply.js";
import { undoCaseMove } from "./undo-case-move.js";

/** The last thing the asker did to a case, where it is newer than `other`, his last change to anything else; else null. */
export async function newerCaseChange(
	ctx: HandlerContext,
	other: { at: Date } | null,
): Promise<CaseEvent | null> {
	const { person } = ctx.actor;
	const since = undoableSince(ctx.now);
	const event = await ctx.cases.newestEventBy(person, since);
	// To open a form is to change nothing.
	if (!event || event.kind === "drafted") return null;
	return other !== null && other.at > event.at ? null : event;
}

/**
 * 撤銷 of what was done to a case. In a group nothing is taken back, neither that nor an older change to a task, which was
 * not meant: the asker is sent to his private chat. Throws `undo-impossible`.
 */
export async function undoOfCase(
	ctx: HandlerContext,
	event: CaseEvent,
): Promise<Reply> {
	if (ctx.place.type !== "p2p") {
		const filed = await ctx.cases.get(event.case);
		const words = ctx.words.caseReview.undoInPrivate(filed?.no ?? null);
		return noticeReply(ctx, words, "warn");
	}
	const why = event.kind === "undone" ? "nothing" : "kind";
	if (!event.id || !UNDOABLE_CASE_EVENTS.has(event.kind))
		throw new DomainError("undo-impossible", { why });
	const asked = await askUndoCase(ctx, event, event.id);
	if (asked) return asked;
	const { cards } = await undoCaseMove(ctx, event.case, event.id);
	return { cards };
}
