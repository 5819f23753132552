/** Lark's events and card callbacks in our own words. `adapters/lark/events.ts` makes them; nobody else sees a raw payload. */

import type { Json } from "../card-actions.js";
import type { Attachment } from "../domain/evidence.js";

export interface Mention {
	openId: string;
	name: string;
}

interface Arrived {
	/** What makes it unique: `message_id` for messages, `event_id` for anything else. */
	key: string;
}

export interface IncomingMessage extends Arrived {
	kind: "message";
	messageId: string;
	chat: string;
	chatType: "group" | "p2p";
	/** open_id; null for a sender without one. */
	sender: string | null;
	/** Only `user` is ever acted on. */
	senderType: "user" | "other";
	/** Lark's message_type: text, post, image, file, sticker, merge_forward … */
	contentType: string;
	/** The words, placeholders such as `@_user_1` still in; null where the message has none. */
	text: string | null;
	/** Pictures and files it carries; at most 50. */
	attachments: Attachment[];
	/** Placeholder → who. */
	mentions: Record<string, Mention>;
	/** The message it replies to. */
	replyTo: string | null;
	/** Lark's create_time, real time, ms; null where it could not be read. */
	sentAtMs: number | null;
}

export interface IncomingPress extends Arrived {
	kind: "press";
	operator: string;
	messageId: string | null;
	chat: string | null;
	/** What the button carries; null when it is not of our shape. */
	payload: { card: string; button: string } | null;
	/** Form values by field name, strings as typed; null when no form was sent. */
	form: Record<string, string> | null;
}

export interface IncomingChatEvent extends Arrived {
	kind: "bot-added" | "bot-removed" | "chat-disbanded" | "private-chat-opened";
	chat: string;
	operator: string | null;
	name: string | null;
}

export interface IncomingMembers extends Arrived {
	kind: "members-added" | "members-removed";
	chat: string;
	people: string[];
	/** When it happened, by Lark's clock, ms; null where it could not be read. */
	atMs: number | null;
}

/** The bot's own menu: no chat, the answer goes to the person. */
export interface IncomingMenu extends Arrived {
	kind: "menu";
	operator: string;
}

/** A message taken back by its writer or an administrator of the chat. */
export interface IncomingRecall extends Arrived {
	kind: "recalled";
	chat: string;
	messageId: string;
}

/** Somebody is no longer in the organisation. */
export interface IncomingPersonLeft extends Arrived {
	kind: "person-left";
	person: string;
}

/** Known to be nothing for us; recorded and acknowledged, so that Lark does not send it again. */
export interface IncomingIgnored extends Arrived {
	kind: "ignored";
	type: string;
}

export type Incoming =
	| IncomingMessage
	| IncomingPress
	| IncomingChatEvent
	| IncomingMembers
	| IncomingMenu
	| IncomingRecall
	| IncomingPersonLeft
	| IncomingIgnored;

/** The chat whose order it belongs to: one at a time per chat. */
export function laneOf(incoming: Incoming): string {
	if (incoming.kind === "menu") return `person:${incoming.operator}`;
	return "chat" in incoming && incoming.chat ? incoming.chat : "no-chat";
}

/** What a press is answered with inside Lark's three seconds. */
export interface PressAnswer {
	toast: {
		type: "info" | "success" | "error" | "warning";
		content: string;
	} | null;
	/** The whole new card, ready for Lark; null leaves it as it is. */
	card: { [key: string]: Json } | null;
}

/** Where the webhook hands over. */
export interface Intake {
	/** Durable before it resolves. A repeat resolves the same and has no effect. Throws when the database is away. */
	record(incoming: Incoming): Promise<void>;
	/** The answer of a recorded press, the same for a repeat; null when it is not there within `timeoutMs`. */
	answerOf(
		press: IncomingPress,
		timeoutMs: number,
	): Promise<PressAnswer | null>;
}

/** What dealing with one event does, inside the transaction `Session` that also marks it done. */
export interface InboxProcess<Session> {
	/** Throws to undo everything; `refuse` then says so in a transaction of its own. */
	handle(
		incoming: Incoming,
		session: Session,
		isLate: () => boolean,
	): Promise<PressAnswer | null>;
	/** The error is the sender's: says why. Null when the error is ours. */
	refuse(
		error: unknown,
		incoming: Incoming,
	): ((session: Session) => Promise<PressAnswer | null>) | null;
	/** Tried three times in vain: says that it was kept, and tells the office. */
	park(incoming: Incoming, session: Session): Promise<PressAnswer | null>;
	/** The event of this key cannot be read, so neither can who it is from: tells the office. */
	unreadable(key: string, session: Session): Promise<void>;
	/** After the commit: wakes the delivery. */
	committed(): void;
}
