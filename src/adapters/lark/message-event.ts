import { z } from "zod";

import type {
	IncomingIgnored,
	IncomingMessage,
	Mention,
} from "../../ports/incoming.js";
import { cleanText } from "./clean-text.js";
import type { EventParts } from "./events.js";
import { messageAttachments } from "./message-attachments.js";
import { messageText } from "./message-text.js";

const Id = z.string().min(1).max(256).transform(cleanText);
const Text = z.string().transform(cleanText);
/** A field that helps but is not needed: anything else than a string is as good as none. */
const Optional = Text.nullish().catch(null);

const MessageEvent = z.object({
	sender: z.object({
		// Who speaks is not guessed: anything but a string there is a forgery or a fault.
		sender_id: z.object({ open_id: Text.nullish() }).nullish(),
		sender_type: Optional,
		tenant_key: Optional,
	}),
	message: z.object({
		message_id: Id,
		chat_id: Id,
		chat_type: Text,
		message_type: Text,
		content: z.string().nullish(),
		parent_id: Optional,
		create_time: Optional,
		mentions: z.array(z.unknown()).nullish().catch(null),
	}),
});

const LarkMention = z.object({
	key: z.string().regex(/^@_(user_\d{1,6}|all)$/),
	id: z.object({ open_id: Id }),
	name: Text.catch(""),
});

/** `im.message.receive_v1`, lark-protocol §2.1; unique by `message_id`, as its page demands. */
export function messageEvent(
	parts: EventParts,
): IncomingMessage | IncomingIgnored | null {
	const parsed = MessageEvent.safeParse(parts.event);
	if (!parsed.success) return null;
	const { sender, message } = parsed.data;
	// Taken back before it reached us: there is nothing to answer.
	if (!message.content) {
		const type = "message without content";
		return { kind: "ignored", key: message.message_id, type };
	}
	const isOurUser =
		sender.sender_type === "user" &&
		(sender.tenant_key ?? parts.tenantKey) === parts.tenantKey;
	const text = messageText(message.message_type, message.content);
	if (text === null && message.message_type === "text") return null;
	return {
		kind: "message",
		key: message.message_id,
		messageId: message.message_id,
		chat: message.chat_id,
		chatType: message.chat_type === "p2p" ? "p2p" : "group",
		sender: sender.sender_id?.open_id || null,
		senderType: isOurUser ? "user" : "other",
		contentType: message.message_type,
		text: text === null ? null : cleanText(text),
		attachments: messageAttachments(message.message_type, message.content),
		mentions: readMentions(message.mentions ?? []),
		replyTo: message.parent_id || null,
		sentAtMs: toMs(message.create_time),
	};
}

function readMentions(list: unknown[]): Record<string, Mention> {
	const known = list.flatMap((item) => LarkMention.safeParse(item).data ?? []);
	return Object.fromEntries(
		known.map(({ key, id, name }) => [key, { openId: id.open_id, name }]),
	);
}

/** Lark writes seconds, ms or µs, each page its own; the number of digits tells which. */
function toMs(time: string | null | undefined): number | null {
	if (!time || !/^\d+$/.test(time)) return null;
	if (time.length === 10) return Number(time) * 1000;
	if (time.length === 13) return Number(time);
	if (time.length === 16) return Math.floor(Number(time) / 1000);
	return null;
}
