import type { Json } from "../card-actions.js";

export type Recipient =
	| { kind: "chat"; chat: string }
	/** The private chat with this open_id. */
	| { kind: "person"; person: string }
	| { kind: "reply"; messageId: string };

export type Content =
	| { kind: "card"; json: { [key: string]: Json } }
	| { kind: "text"; text: string }
	/** What was uploaded. */
	| { kind: "image" | "file"; key: string };

/** Bytes for Lark: an image of at most 10 MB, a file of at most 30 MB (lark-protocol §5.3). */
export interface Upload {
	kind: "image" | "file";
	name: string;
	bytes: Uint8Array;
}

/** What became of one attempt. Codes: lark-protocol §6.2. */
export type SendResult =
	| { kind: "sent"; messageId: string; chat: string | null }
	/** Certainly not shown; try again, after `afterMs` where Lark says when. */
	| { kind: "retry"; afterMs: number | null; code: string }
	/** Final: trying again cannot help. */
	| { kind: "refused"; why: RefusalReason; code: string }
	/** The answer was lost: may be shown or not. Safe to repeat with the same uuid within the hour only. */
	| { kind: "unknown"; code: string };

/** Of an upload: it shows nothing, so it may be repeated whatever became of it. */
export type UploadResult =
	| { kind: "uploaded"; key: string }
	| Extract<SendResult, { kind: "retry" | "refused" }>;

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

/** Who reads along in a group, as Lark says now. */
export type Audience =
	/** Only people of our own organisation. */
	| { kind: "internal" }
	/** An external group, or one with somebody of another organisation. */
	| { kind: "external" }
	/** Lark does not say now; ask again, after `afterMs` where it says when. */
	| { kind: "retry"; afterMs: number | null; code: string }
	/** Final: Lark does not tell us, or the bot is not in the group. */
	| { kind: "refused"; code: string };

/** Sends messages; never throws for what Lark or the network does. */
export interface Messenger {
	/** `uuid` ≤ 50 characters: Lark shows at most one message per uuid within an hour. */
	send(to: Recipient, content: Content, uuid: string): Promise<SendResult>;
	/** For an image or a file to send next. */
	upload(upload: Upload): Promise<UploadResult>;
	/** Replaces the card of a message of ours. */
	update(messageId: string, card: { [key: string]: Json }): Promise<SendResult>;
	/** Takes a message of ours off everybody's screen; `sent` when it is gone. */
	recall(messageId: string): Promise<SendResult>;
	audience(chat: string): Promise<Audience>;
}
