import type { Chat, Person } from "../lark/types.js";
import type { SandboxPageDeps } from "./deps.js";

/** What the pieces of one view share. */
export interface Seen {
	deps: SandboxPageDeps;
	me: Person;
	chats: readonly Chat[];
	chat: Chat;
	/** In words, by open_id. */
	roles: ReadonlyMap<string, string>;
	now: Date;
}

/** The name a chat has for the person in it: a private chat carries the bot's. */
export function chatName(chat: Chat, botName: string): string {
	return chat.type === "p2p" ? botName : chat.name;
}

/** The page for one person and one chat. */
export function linkTo(as: string, chat?: string): string {
	const query = new URLSearchParams({ as, ...(chat ? { chat } : {}) });
	return `/sandbox?${query.toString()}`;
}
