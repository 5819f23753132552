/**
 * Lark's envelope (lark-protocol §1.3) turned into our own words, once, here. Unknown fields are ignored, unknown types
 * are recorded without effect, `__proto__` and its like are data.
 */
import { createHash } from "node:crypto";
import { z } from "zod";

import type { Incoming } from "../../ports/incoming.js";
import { chatEvent, membersEvent } from "./chat-events.js";
import { menuEvent, personLeftEvent, recallEvent } from "./other-events.js";
import { cleanText } from "./clean-text.js";
import { messageEvent } from "./message-event.js";
import { pressEvent } from "./press-event.js";
import { isJsonObject } from "./strict-json.js";

/** What the envelope says of its origin; null where it does not say. */
export interface EventHeader {
	eventId: string | null;
	type: string | null;
	token: string | null;
	appId: string | null;
	tenantKey: string | null;
}

export interface ParsedEvent {
	header: EventHeader;
	/** Null: an event of a kind we act on, with something else where its ids should be. */
	incoming: Incoming | null;
}

/** What every reader of one kind of event is given. */
export interface EventParts {
	eventId: string;
	tenantKey: string;
	/** When it happened, ms; null where it could not be read. */
	atMs: number | null;
	event: unknown;
}

type Reader = (parts: EventParts) => Incoming | null;

const READERS = new Map<string, Reader>([
	["im.message.receive_v1", messageEvent],
	["card.action.trigger", pressEvent],
	["im.chat.member.bot.added_v1", chatEvent("bot-added")],
	["im.chat.member.bot.deleted_v1", chatEvent("bot-removed")],
	["im.chat.disbanded_v1", chatEvent("chat-disbanded")],
	[
		"im.chat.access_event.bot_p2p_chat_entered_v1",
		chatEvent("private-chat-opened"),
	],
	["im.chat.member.user.added_v1", membersEvent("members-added")],
	["im.chat.member.user.deleted_v1", membersEvent("members-removed")],
	["im.chat.member.user.withdrawn_v1", membersEvent("members-removed")],
	["im.message.recalled_v1", recallEvent],
	["application.bot.menu_v6", menuEvent],
	["contact.user.deleted_v3", personLeftEvent],
]);

const Id = z.string().min(1).max(256);
const Envelope = z.object({
	schema: z.literal("2.0"),
	header: z.object({
		event_id: Id,
		event_type: Id,
		token: z.string(),
		app_id: Id,
		tenant_key: Id,
	}),
});

/** Reads a decrypted body. Never throws; what has no id of its own is recorded under the hash of its content. */
export function parseEvent(plain: unknown): ParsedEvent {
	const header = looseHeader(plain);
	const envelope = Envelope.safeParse(plain);
	if (!envelope.success) return { header, incoming: unreadable(plain) };
	const { event_id, event_type, tenant_key } = envelope.data.header;
	const key = cleanText(event_id);
	const reader = READERS.get(event_type);
	if (!reader)
		return {
			header,
			incoming: { kind: "ignored", key, type: cleanText(event_type) },
		};
	const event = field(plain, "event");
	const atMs = millis(field(field(plain, "header"), "create_time"));
	return {
		header,
		incoming: reader({ eventId: key, tenantKey: tenant_key, atMs, event }),
	};
}

/** Envelopes of 1.0, which are unique by `uuid`, and whatever else we do not know. */
function unreadable(plain: unknown): Incoming {
	const uuid = Id.safeParse(field(plain, "uuid"));
	if (uuid.success)
		return {
			kind: "ignored",
			key: cleanText(uuid.data),
			type: "envelope 1.0",
		};
	const hash = createHash("sha256")
		.update(JSON.stringify(plain) ?? "")
		.digest("hex");
	return { kind: "ignored", key: `body:${hash}`, type: "unknown envelope" };
}

function looseHeader(plain: unknown): EventHeader {
	const header = field(plain, "header");
	const event = field(plain, "event");
	const isV1 = header === undefined;
	return {
		eventId: string(field(header, "event_id")),
		type: string(field(header, "event_type")),
		token: string(field(isV1 ? plain : header, "token")),
		appId: string(field(isV1 ? event : header, "app_id")),
		tenantKey: string(field(isV1 ? event : header, "tenant_key")),
	};
}

/** As a string of digits (lark-protocol §1.3). */
function millis(value: unknown): number | null {
	const text = typeof value === "number" ? String(value) : string(value);
	return text !== null && /^\d{12,14}$/.test(text) ? Number(text) : null;
}

function field(value: unknown, name: string): unknown {
	return isJsonObject(value) && Object.hasOwn(value, name)
		? value[name]
		: undefined;
}

function string(value: unknown): string | null {
	return typeof value === "string" ? value : null;
}
