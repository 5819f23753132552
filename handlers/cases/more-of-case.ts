import type { HandlerContext, Reply } from "../../src/context.js";
import { withMoreSummary } from "../../src/domain/cases/case-form.js";
import { DomainError } from "../../src/domain/errors.js";
import { noticeCard } from "../../templates/notice.js";
import { keepWithCase } from "../evidence/files-to-case.js";
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
	await ctx.cases.keepDraft(draft);
	await keepWithCase(ctx, draft);
	await closeOld(ctx);
	const { length } = [...draft.text.summary];
	const headline = ctx.words.cases.drafts.appended(length);
	return { cards: [await formReply(ctx, draft, { headline })] };
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
