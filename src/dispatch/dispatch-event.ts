import { welcome } from "../../handlers/events/welcome.js";
import type { IncomingChatEvent, IncomingMembers } from "../ports/incoming.js";
import type { Stores } from "../ports/stores.js";
import { planScript } from "../plan-script.js";
import { type Surroundings, fillContext } from "./fill-context.js";
import { putReply } from "./put-reply.js";

/** The bot comes and goes, members come and go, somebody opens the private chat for the first time. */
export async function dispatchEvent(
	around: Surroundings,
	stores: Stores,
	event: IncomingChatEvent | IncomingMembers,
): Promise<void> {
	switch (event.kind) {
		case "members-added":
			return stores.chats.addMembers(event.chat, event.people);
		case "members-removed":
			return stores.chats.removeMembers(event.chat, event.people);
		case "bot-removed":
		case "chat-disbanded":
			return stores.chats.unbind(event.chat);
		case "bot-added":
			return greet(around, stores, event, "group");
		case "private-chat-opened":
			return greetOnce(around, stores, event);
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

async function greet(
	around: Surroundings,
	stores: Stores,
	event: IncomingChatEvent,
	chatType: "group" | "p2p",
) {
	const ctx = await fillContext(around, stores, {
		person: event.operator ?? "",
		chat: event.chat,
		chatType,
		source: event.key,
		script: await planScript(stores),
		replyingTo: null,
	});
	await putReply(ctx, await welcome(ctx), event.key, { messageId: null });
}
