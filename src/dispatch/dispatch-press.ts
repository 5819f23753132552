import { cardHandlers } from "../../handlers/index.js";
import { pressExpired } from "../../handlers/cards/expired.js";
import { CardAction, isOnce } from "../card-actions.js";
import type { CardHandler, HandlerContext, Reply } from "../context.js";
import { daysBetween, dayAt } from "../domain/day.js";
import type { IncomingPress, PressAnswer } from "../ports/incoming.js";
import type { StoredCard, Stores } from "../ports/stores.js";
import { planScript } from "../language/plan-script.js";
import { type Surroundings, fillContext } from "./fill-context.js";
import { putReply } from "./put-reply.js";

/** Lark's own limit for JSON 2.0 cards (lark-protocol §3.6). */
const CARD_LIFE_DAYS = 14;

/** Does what the pressed button does, and answers with a toast and, where the card is about one task, its new face. */
export async function dispatchPress(
	around: Surroundings,
	stores: Stores,
	press: IncomingPress,
	isLate: () => boolean,
): Promise<PressAnswer> {
	const card = await cardOf(stores, press);
	await notePrivateChat(stores, press, card);
	const ctx = await pressContext(around, stores, press, card);
	const action = card && actionOf(card, press);
	const reply = await replyTo(ctx, card, action, press);
	return say(ctx, press, card, reply, isLate);
}

function replyTo(
	ctx: HandlerContext,
	card: StoredCard | null,
	action: CardAction | null,
	press: IncomingPress,
): Promise<Reply> {
	if (!card || !action || !isFresh(ctx, card)) return pressExpired(ctx, card);
	// Pressed twice, or by two at once: the card shows already what came of it.
	if (card.isReplaced && (card.isQuestion || isOnce(action)))
		return Promise.resolve(alreadyPressed(ctx));
	return runAction(ctx, action, press.form ?? {});
}

function alreadyPressed({ words }: HandlerContext): Reply {
	return {
		cards: [],
		toast: { type: "info", content: words.toasts.alreadyPressed },
	};
}

/** What was sent to a person is pressed in his private chat with the bot, which he may never have written in. */
async function notePrivateChat(
	{ chats }: Stores,
	{ chat, operator }: IncomingPress,
	card: StoredCard | null,
): Promise<void> {
	if (!card?.person || !chat) return;
	const known = await chats.privateWith(chat);
	if (known !== operator) await chats.learnPrivate(chat, operator);
}

export async function pressContext(
	around: Surroundings,
	stores: Stores,
	press: IncomingPress,
	card: StoredCard | null,
): Promise<HandlerContext> {
	const chat = press.chat ?? card?.chat ?? "";
	const isPrivate = card?.person || (await stores.chats.privateWith(chat));
	return fillContext(around, stores, {
		person: press.operator,
		chat,
		chatType: isPrivate ? "p2p" : "group",
		source: press.key,
		script: card?.script ?? (await planScript(stores)),
		replyingTo: null,
	});
}

/** The card behind the press; null unless it was pressed where we sent it, so a forwarded or forged one is nobody's. */
export async function cardOf(
	stores: Stores,
	press: IncomingPress,
): Promise<StoredCard | null> {
	if (!press.payload) return null;
	const card = await stores.cards.get(press.payload.card);
	if (!card) return null;
	if (card.messageId && card.messageId !== press.messageId) return null;
	if (card.chat && card.chat !== press.chat) return null;
	if (card.person && card.person !== press.operator) return null;
	return (await isOfAnother(stores, press)) ? null : card;
}

/** Whether it was pressed in somebody else's private chat with us. */
async function isOfAnother(
	{ chats }: Stores,
	{ chat, operator }: IncomingPress,
): Promise<boolean> {
	const owner = chat ? await chats.privateWith(chat) : null;
	return owner !== null && owner !== operator;
}

/**
 * Own properties only: `constructor` is no button. Null also for an action that this release does not have, or has
 * otherwise: cards outlive the release that made them.
 */
function actionOf(
	card: StoredCard,
	{ payload }: IncomingPress,
): CardAction | null {
	if (!payload || !Object.hasOwn(card.buttons, payload.button)) return null;
	const stored = CardAction.safeParse(card.buttons[payload.button]);
	return stored.success ? stored.data : null;
}

function isFresh(ctx: HandlerContext, card: StoredCard): boolean {
	return (
		daysBetween(dayAt(card.createdAt, ctx.timeZone), ctx.today) <=
		CARD_LIFE_DAYS
	);
}

export function runAction(
	ctx: HandlerContext,
	action: CardAction,
	form: Record<string, string>,
): Promise<Reply> {
	// The table pairs each action with its own handler; the compiler cannot follow the pairing.
	const handler = cardHandlers[action.do] as CardHandler;
	return handler.run(ctx, action, form);
}

/**
 * Whether the answer takes the card's place: where the card is about one task, and of a question, about however many, unless
 * nothing could be done to the one that was chosen, so that another may be.
 */
function isAnswered(card: StoredCard, { isUnchanged }: Reply): boolean {
	return card.about.length <= 1 || (card.isQuestion && !isUnchanged);
}

async function say(
	ctx: HandlerContext,
	press: IncomingPress,
	card: StoredCard | null,
	reply: Reply,
	isLate: () => boolean,
): Promise<PressAnswer> {
	const { replacement, redraws } = reply;
	const replaces = replacement && card && (redraws || isAnswered(card, reply));
	const cards =
		replacement && !replaces ? [replacement, ...reply.cards] : reply.cards;
	await putReply(ctx, { cards }, press.key, press);
	const toast = reply.toast ?? null;
	if (!replaces || !press.messageId) return { toast, card: null };
	if (isLate()) {
		await ctx.cards.retire(card.id);
		await ctx.outbox.put({
			key: `update:${press.key}`,
			to: { kind: "update", messageId: press.messageId },
			chat: ctx.place.chat,
			card: replacement.card,
			about: replacement.about,
			why: null,
			script: ctx.words.script,
			priority: "reply",
		});
		return { toast, card: null };
	}
	const json = await ctx.cards.replace(
		card.id,
		replacement.card,
		replacement.about,
	);
	return { toast, card: json };
}
