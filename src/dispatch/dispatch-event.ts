import { welcome } from "../../handlers/events/welcome.js";
import { botGone } from "./bot-gone.js";
import { personLeft } from "./person-left.js";
import type { HandlerContext } from "../context.js";
import type {
	IncomingChatEvent,
	IncomingMembers,
	IncomingMenu,
	IncomingPersonLeft,
} from "../ports/incoming.js";
import type { Stores } from "../ports/stores.js";
import { planScript } from "../language/plan-script.js";
import { type Surroundings, fillContext } from "./fill-context.js";
import { putReply } from "./put-reply.js";

type Happening =
	| IncomingChatEvent
	| IncomingMembers
	| IncomingMenu
	| IncomingPersonLeft;

/** The bot comes and goes, people come and go, somebody opens the private chat for the first time or presses its menu. */
export async function dispatchEvent(
	around: Surroundings,
	stores: Stores,
	event: Happening,
): Promise<void> {
	switch (event.kind) {
		case "members-added":
			return stores.chats.addMembers(event.chat, event.people, event.atMs);
		case "members-removed":
			return stores.chats.removeMembers(event.chat, event.people, event.atMs);
		case "bot-removed":
		case "chat-disbanded":
			return botGone(stores, event, around.clock.now());
		case "bot-added":
			return greet(around, stores, event, "group");
		case "private-chat-opened":
			return greetOnce(around, stores, event);
		case "menu":
			return answerMenu(around, stores, event);
		case "person-left":
			return personLeft(stores, event, around.clock.now());
		default:
			return event satisfies never;
	}
}

async function greetOnce(
	around: Surroundings,
	stores: Stores,
	event: IncomingChatEvent,
) {
	const known = await stores.chats.privateWith(event.chat);
	if (known || !event.operator) return;
	await stores.chats.learnPrivate(event.chat, event.operator);
	await greet(around, stores, event, "p2p");
}

/** Once a chat and day, however often the bot is put in and out. */
async function greet(
	around: Surroundings,
	stores: Stores,
	event: IncomingChatEvent,
	chatType: "group" | "p2p",
) {
	const ctx = await contextOf(around, stores, {
		person: event.operator ?? "",
		chat: event.chat,
		chatType,
		source: event.key,
	});
	const reply = await welcome(ctx, event.name);
	const key = `welcome:${event.chat}:${ctx.today}`;
	await putReply(ctx, reply, key, { messageId: null });
}

/** The menu belongs to a person and no chat: the answer goes to the person. */
async function answerMenu(
	around: Surroundings,
	stores: Stores,
	{ key, operator }: IncomingMenu,
) {
	const ctx = await contextOf(around, stores, {
		person: operator,
		chat: "",
		chatType: "p2p",
		source: key,
	});
	const { cards } = await welcome(ctx, null);
	const to = { kind: "person", person: operator } as const;
	const answers = cards.map((card) => ({ ...card, to }));
	await putReply(ctx, { cards: answers }, key, { messageId: null });
}

async function contextOf(
	around: Surroundings,
	stores: Stores,
	asked: {
		person: string;
		chat: string;
		chatType: "group" | "p2p";
		source: string;
	},
): Promise<HandlerContext> {
	const script = await planScript(stores);
	return fillContext(around, stores, { ...asked, script, replyingTo: null });
}
