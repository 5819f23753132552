import type { Chat, Message } from "../lark/types.js";
import type { PageStandIn } from "./deps.js";

/** The messages of a chat a person has not seen: by others, after the person's last own, not marked as read. */
export function unreadBy(
	standIn: PageStandIn,
	chat: Chat,
	openId: string,
): Message[] {
	const unread: Message[] = [];
	for (const message of [...standIn.messages(chat.chatId)].reverse()) {
		const { sender } = message;
		if (sender.kind === "person" && sender.openId === openId) break;
		if (message.readBy.some((reader) => reader.openId === openId)) break;
		if (!message.recalled) unread.push(message);
	}
	return unread;
}

/** How many messages wait for a person in all their chats. */
export function unreadTotal(standIn: PageStandIn, openId: string): number {
	return standIn
		.chats()
		.filter((chat) => chat.members.includes(openId))
		.reduce((sum, chat) => sum + unreadBy(standIn, chat, openId).length, 0);
}
