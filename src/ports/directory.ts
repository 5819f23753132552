/** What Lark knows of people and chats; null where it does not say or cannot be reached. */
export interface Directory {
	/** The bot's own open_id; cached once known. */
	botOpenId(): Promise<string | null>;
	/** open_ids of the chat's members (bots are never listed). */
	members(chat: string): Promise<string[] | null>;
	chatName(chat: string): Promise<string | null>;
	personName(person: string): Promise<string | null>;
}
