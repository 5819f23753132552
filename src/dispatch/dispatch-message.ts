import { nothingSaid } from "../../handlers/commands/nothing-said.js";
import { filesSent } from "../../handlers/evidence/files-sent.js";
import { keepAsked } from "../../handlers/evidence/keep-asked.js";
import type { HandlerContext, Reply } from "../context.js";
import { DomainError } from "../domain/errors.js";
import { scriptOf } from "../language/script.js";
import type { IncomingMessage } from "../ports/incoming.js";
import { planScript } from "../language/plan-script.js";
import type { Stores } from "../ports/stores.js";
import { type Surroundings, fillContext } from "./fill-context.js";
import { answerSaid } from "./answer-said.js";
import { personalText } from "./personal-text.js";
import { putReply } from "./put-reply.js";
import { EVERYBODY, withoutBot } from "./without-bot.js";
import { withoutQuotes } from "./without-quotes.js";

/** Longer texts belong in a file (`trust.md` §5 row 22). */
export const MAX_TEXT = 4000;

/** Answers one message, when it is for us. */
export async function dispatchMessage(
	around: Surroundings & { botOpenId: string | null },
	stores: Stores,
	message: IncomingMessage,
): Promise<void> {
	const { sender } = message;
	if (message.senderType !== "user" || !sender || sender === around.botOpenId)
		return;
	await notePerson(stores, message, sender);
	const ctx = await contextOf(around, stores, message, sender);
	const toUs = isForUs(ctx, around.botOpenId, message);
	const told = toUs ? await personalText(ctx, around.botOpenId, message) : null;
	// Not as a reply: the client would show what it replies to once more.
	if (told) return putReply(ctx, told, message.key, { messageId: null });
	const isWordless = withoutBot(message, around.botOpenId).trim() === "";
	const filed = isWordless ? await filesSent(ctx, toUs) : null;
	if (filed) return putReply(ctx, filed, message.key, message);
	if (!toUs) return;
	const reply = await answer(ctx, around.botOpenId, message);
	if (!isWordless) await keepAsked(ctx, reply);
	await putReply(ctx, reply, message.key, message);
}

/** The context in which `message` is answered; also used to say why it was refused. */
export async function contextOf(
	around: Surroundings,
	stores: Stores,
	message: IncomingMessage,
	sender: string,
): Promise<HandlerContext> {
	const replyingTo = message.replyTo
		? await stores.outbox.sent(message.replyTo)
		: null;
	return fillContext(around, stores, {
		person: sender,
		chat: message.chat,
		chatType: message.chatType,
		source: message.messageId,
		script: scriptOf(
			(message.text ?? "").slice(0, MAX_TEXT),
			await planScript(stores),
		),
		replyingTo,
		message,
	});
}

async function notePerson(
	stores: Stores,
	message: IncomingMessage,
	sender: string,
) {
	const names = Object.values(message.mentions).map(
		({ openId, name }) => [openId, name] as const,
	);
	await stores.people.learnNames(new Map(names));
	if (message.chatType === "p2p") {
		const known = await stores.chats.privateWith(message.chat);
		if (known !== sender) await stores.chats.learnPrivate(message.chat, sender);
		return;
	}
	const members = await stores.chats.members(message.chat);
	// Who speaks is there: also who had left and came back, but not by what he wrote before he left.
	if (!members.includes(sender))
		await stores.chats.addMembers(message.chat, [sender], message.sentAtMs);
}

/** In a group the bot is mentioned or one of its messages is replied to; in private neither is needed (contract §4). */
export function isForUs(
	ctx: Pick<HandlerContext, "replyingTo">,
	botOpenId: string | null,
	message: IncomingMessage,
): boolean {
	if (message.chatType === "p2p") return true;
	// Nobody addresses the bot by forwarding into a group.
	if (message.contentType === "merge_forward") return false;
	if (ctx.replyingTo) return true;
	const mentioned = Object.entries(message.mentions)
		.filter(([key]) => key !== EVERYBODY)
		.map(([, mention]) => mention);
	// While Lark has not told us who we are, a message with a mention is taken as ours: without the permission for all
	// group messages, Lark delivers no others.
	if (!botOpenId) return mentioned.length > 0;
	return mentioned.some(({ openId }) => openId === botOpenId);
}

async function answer(
	ctx: HandlerContext,
	botOpenId: string | null,
	message: IncomingMessage,
): Promise<Reply> {
	if (message.contentType === "merge_forward")
		return nothingSaid(ctx, "forwarded");
	const whole = withoutBot(message, botOpenId);
	if (whole.trim() === "") return nothingSaid(ctx, "no-words");
	const text = withoutQuotes(whole);
	if (text === "") return nothingSaid(ctx, "forwarded");
	if (text.length > MAX_TEXT) {
		throw new DomainError("text-too-long", { limit: String(MAX_TEXT) });
	}
	const mentions = Object.fromEntries(
		Object.entries(message.mentions).map(([key, { openId }]) => [key, openId]),
	);
	const about = ctx.replyingTo?.about ?? [];
	const said = { text, mentions, replying: ctx.replyingTo !== null, about };
	return answerSaid(ctx, said);
}
