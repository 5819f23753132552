import type { HandlerContext, Reply } from "../../src/context.js";
import {
	CASE_LIMITS,
	withMoreSummary,
} from "../../src/domain/cases/case-form.js";
import { DomainError } from "../../src/domain/errors.js";
import { noticeCard } from "../../templates/notice.js";
import { keepWithCase } from "../evidence/files-to-case.js";
import { noticeReply } from "../notices/notice-reply.js";
import { formReply } from "./form-reply.js";
import { getCase } from "./get-case.js";

/**
 * Words in reply to the form go behind what happened: one field of Lark's takes 1,000 characters. The form comes anew
 * with all of it, and the old one, which would send less, is closed.
 */
export async function moreOfCase(
	ctx: HandlerContext,
	id: string,
	text: string,
): Promise<Reply> {
	const filed = await getCase(ctx, id, "edit");
	const { state } = filed;
	if (state !== "draft" && state !== "returned")
		throw new DomainError("case-moved-on", { state });
	const draft = withMoreSummary(filed, text.trim());
	const over = [...draft.text.summary].length - CASE_LIMITS.summary;
	if (over > 0) return noRoom(ctx, text.trim(), over);
	await ctx.cases.keepDraft(draft);
	await keepWithCase(ctx, draft);
	await closeOld(ctx);
	const { length } = [...draft.text.summary];
	const headline = ctx.words.cases.drafts.appended(length);
	return { cards: [await formReply(ctx, draft, { headline })] };
}

/** Nothing of it is kept: half of what somebody wrote would say something else. */
function noRoom(ctx: HandlerContext, text: string, over: number): Reply {
	const left = Math.max(0, [...text].length - over);
	const said = ctx.words.cases.drafts.noRoom(CASE_LIMITS.summary, left);
	return noticeReply(ctx, said, "warn");
}

async function closeOld(ctx: HandlerContext): Promise<void> {
	const { replyingTo, words, place, source } = ctx;
	if (!replyingTo) return;
	const { replaced } = words.cases.drafts;
	await ctx.outbox.put({
		key: `case-form-closed:${source}`,
		to: { kind: "update", messageId: replyingTo.messageId },
		chat: place.chat,
		card: noticeCard({ ...replaced, tone: "info" }, words),
		about: [],
		why: null,
		script: words.script,
		priority: "reply",
	});
}
