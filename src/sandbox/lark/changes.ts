import type { Chat, JsonObject, Message, Person } from "./types.js";

/** One thing that changed in the stand-in's world. The whole state follows from applying them in order. */
export type Change =
	| { kind: "person"; person: Person }
	| { kind: "chat"; chat: Chat }
	/** A new message, or one as it is now. */
	| { kind: "message"; message: Message }
	| { kind: "uuid"; uuid: string; messageId: string; at: number }
	| { kind: "file"; file: StoredFile }
	| { kind: "push"; push: StoredPush }
	| { kind: "push-delivered"; eventId: string }
	| { kind: "card-token"; token: CardToken };

export interface StoredFile {
	key: string;
	name: string;
	base64: string;
	/** The user's message it came with; null for what the bot uploaded. */
	messageId: string | null;
}

export interface StoredPush {
	eventId: string;
	type: string;
	/** The chat whose order it keeps; null for events without one. */
	chatId: string | null;
	messageId: string | null;
	envelope: JsonObject;
}

/** What a card callback allows: two updates within 30 minutes of real time (lark-protocol §3.4). */
export interface CardToken {
	token: string;
	messageId: string;
	issuedAt: number;
	uses: number;
	answered: boolean;
}
