import type { HandlerContext, Reply, ReplyCard } from "../context.js";
import { planScript } from "../language/plan-script.js";
import type { OutgoingMessage } from "../ports/stores.js";

/**
 * Puts what a handler answers into the outbox. In a group the answer hangs on the message it answers; in private it is
 * simply the next message. `key` is unique to what was asked, so asking the same event twice answers once.
 */
export async function putReply(
	ctx: HandlerContext,
	reply: Pick<Reply, "cards">,
	key: string,
	answers: { messageId: string | null },
): Promise<void> {
	const unasked = await planScript(ctx);
	for (const [index, card] of reply.cards.entries()) {
		await ctx.outbox.put({
			key: `reply:${key}:${index}`,
			...recipientOf(ctx, card, answers.messageId),
			card: card.card,
			about: card.about,
			why: null,
			// What goes to others is written in the plan's script, not in that of the question.
			script: isForOthers(ctx, card) ? unasked : ctx.words.script,
			priority: isForOthers(ctx, card) ? "bulk" : "reply",
			...(isForOthers(ctx, card) ? {} : { asker: ctx.actor.person }),
			...(card.as === undefined ? {} : { as: card.as }),
			...(card.attachment ? { attachment: card.attachment } : {}),
		});
	}
}

/** What the asker himself gets in private is the answer to his question. */
function isForOthers({ actor }: HandlerContext, { to }: ReplyCard): boolean {
	if (!to) return false;
	return to.kind !== "person" || to.person !== actor.person;
}

function recipientOf(
	ctx: HandlerContext,
	{ to }: ReplyCard,
	messageId: string | null,
): Pick<OutgoingMessage, "to" | "chat"> {
	if (to) return { to, chat: to.kind === "chat" ? to.chat : null };
	const { chat, type } = ctx.place;
	if (type === "group" && messageId) {
		return { to: { kind: "reply", messageId }, chat };
	}
	return { to: { kind: "chat", chat }, chat };
}
