import type { Json } from "../card-actions.js";

export type Recipient =
	| { kind: "chat"; chat: string }
	/** The private chat with this open_id. */
	| { kind: "person"; person: string }
	| { kind: "reply"; messageId: string };

export type Content =
	| { kind: "card"; json: { [key: string]: Json } }
	| { kind: "text"; text: string };

/** What became of one attempt. Codes: lark-protocol §6.2. */
export type SendResult =
	| { kind: "sent"; messageId: string; chat: string | null }
	/** Certainly not shown; try again, after `afterMs` where Lark says when. */
	| { kind: "retry"; afterMs: number | null; code: string }
	/** Final: trying again cannot help. */
	| { kind: "refused"; why: RefusalReason; code: string }
	/** The answer was lost: may be shown or not. Safe to repeat with the same uuid within the hour only. */
	| { kind: "unknown"; code: string };

export type RefusalReason =
	/** The card's content: a plain text may still get through. */
	| "card"
	/** Bot not in the chat, chat dissolved. */
	| "chat-gone"
	/** Person left, or out of reach. */
	| "person-gone"
	/** The message to reply to or to update is gone or too old. */
	| "message-gone"
	/** Sensitive content, DLP. */
	| "content"
	| "not-allowed"
	| "other";

/** Sends messages; never throws for what Lark or the network does. */
export interface Messenger {
	/** `uuid` ≤ 50 characters: Lark shows at most one message per uuid within an hour. */
	send(to: Recipient, content: Content, uuid: string): Promise<SendResult>;
	/** Replaces the card of a message of ours. */
	update(messageId: string, card: { [key: string]: Json }): Promise<SendResult>;
}
