import { StandInError } from "../lark/stand-in-error.js";
import type { PageStandIn } from "./deps.js";
import { unreadBy } from "./unread.js";

/** Notes that a person has seen a chat up to its end. In a private chat the bot is told, as Lark does. */
export async function markSeen(
	standIn: PageStandIn,
	openId: string,
	chatId: string,
): Promise<void> {
	const chat = standIn.chats().find((each) => each.chatId === chatId);
	if (!chat?.members.includes(openId))
		throw new StandInError("not a chat of this person");
	// The latest stands for all before it: what is above it counts as seen.
	const [latest] = unreadBy(standIn, chat, openId);
	if (latest) await standIn.read(latest.id, openId);
}
