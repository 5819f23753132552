import { describe, expect, it } from "vitest";

import { parseEvent } from "../../../src/adapters/lark/events.js";
import type { Incoming } from "../../../src/ports/incoming.js";
import {
	aMessageEvent,
	anEvent,
	APP_ID,
	aPressEvent,
	TENANT,
	TOKEN,
} from "./lark-events.js";

function incoming(plain: unknown): Incoming | null {
	return parseEvent(plain).incoming;
}

function text(type: string, content: unknown) {
	const body = typeof content === "string" ? content : JSON.stringify(content);
	const message = incoming(
		aMessageEvent({ message_type: type, content: body }),
	);
	return message?.kind === "message" ? message.text : undefined;
}

describe("a message", () => {
	it("is unique by message_id and keeps placeholders", () => {
		expect(incoming(aMessageEvent({ parent_id: "om_p" }))).toEqual({
			kind: "message",
			key: "om_m1",
			messageId: "om_m1",
			chat: "oc_c1",
			chatType: "group",
			sender: "ou_u1",
			senderType: "user",
			contentType: "text",
			text: "@_user_1 完成 1.3",
			attachments: [],
			mentions: { "@_user_1": { openId: "ou_bot", name: "督辦" } },
			replyTo: "om_p",
			sentAtMs: 1_760_000_000_123,
		});
	});

	it("of a post is flattened: title, links, placeholders apart from digits", () => {
		expect(
			text("post", {
				title: "周報",
				content: [
					[
						{ tag: "at", user_id: "@_user_1", user_name: "督辦" },
						{ tag: "text", text: "1.3 已完成 " },
						{ tag: "a", text: "台賬", href: "https://x.example" },
					],
					[{ tag: "img", image_key: "img_1" }],
					[{ tag: "code_block", text: "a" }, "odd", { tag: 7 }],
				],
			}),
		).toBe("周報\n@_user_1 1.3 已完成 [台賬](https://x.example)\n\na");
	});

	it("of a post wrapped in its language is read too", () => {
		const content = [[{ tag: "text", text: "a" }]];
		expect(text("post", { zh_cn: { content } })).toBe("a");
	});

	it.each([
		["image", { image_key: "img_1" }],
		["sticker", { file_key: "f" }],
		["merge_forward", { content: "Merged and Forwarded Message" }],
		["post", { content: "x" }],
	])("of type %s without words has null: %j", (type, content) => {
		expect(text(type, content)).toBeNull();
	});

	it("shows NUL and lone surrogates as U+FFFD", () => {
		expect(text("text", '{"text":"a\\u0000b\\ud800c😀"}')).toBe(
			"a\uFFFDb\uFFFDc😀",
		);
	});

	it.each([
		["a bot", { sender_type: "app" }],
		["another tenant", { tenant_key: "t2" }],
		["nobody", { sender_type: null }],
	])("from %s is not from a user", (_, sender) => {
		expect(incoming(aMessageEvent({}, sender))).toMatchObject({
			senderType: "other",
		});
	});

	it("survives a sender without ids, odd mentions and an unreadable time", () => {
		expect(
			incoming(
				aMessageEvent(
					{
						mentions: [
							null,
							{ key: "__proto__", id: { open_id: "ou_x" }, name: "x" },
							{ key: "@_user_2", id: { open_id: ["ou_x"] }, name: "x" },
						],
						create_time: {},
						parent_id: 7,
					},
					{ sender_id: null },
				),
			),
		).toMatchObject({
			sender: null,
			mentions: {},
			sentAtMs: null,
			replyTo: null,
		});
	});

	it.each([
		{ message_id: { $ne: null } },
		{ message_id: "" },
		{ chat_id: ["oc_c1"] },
		{ content: { text: "x" } },
		{ content: "not json" },
		{ content: '{"text":{"$ne":null}}' },
		{ content: "[]" },
		{ message_id: "x".repeat(300) },
	])("with %j in place of an id or text is malformed", (changes) => {
		expect(incoming(aMessageEvent(changes))).toBeNull();
	});

	it("with an operator in place of the sender's id is malformed", () => {
		const sender = { sender_id: { open_id: { $ne: null } } };
		expect(incoming(aMessageEvent({}, sender))).toBeNull();
	});

	it("without its event object is malformed", () => {
		expect(incoming(anEvent("im.message.receive_v1", null))).toBeNull();
	});
});

describe("a press", () => {
	it("is unique by event_id", () => {
		expect(incoming(aPressEvent())).toEqual({
			kind: "press",
			key: "ev_1",
			operator: "ou_u1",
			messageId: "om_card1",
			chat: "oc_c1",
			payload: { card: "card1", button: "b0" },
			form: null,
		});
	});

	it.each([
		[{ card: "card1" }],
		[{ card: "card1", button: "b0", role: "office" }],
		[{ card: { $ne: null }, button: "b0" }],
		[{ card: "card1", button: "x".repeat(1_000_000) }],
		["card1"],
		[null],
	])("with a payload not of our shape has none", (value) => {
		expect(incoming(aPressEvent({ value }))).toMatchObject({ payload: null });
	});

	it("gives form values as text, whatever they were", () => {
		const form_value = JSON.parse(
			'{"text":"好\\u0000","units":["u1","u2"],"agree":true,"n":3,"odd":{"a":1},"none":null,"__proto__":"x"}',
		) as unknown;
		const press = incoming(aPressEvent({ form_value }));
		const form = press?.kind === "press" ? press.form : null;
		expect(Object.entries(form ?? {})).toEqual([
			["text", "好\uFFFD"],
			["units", "u1,u2"],
			["agree", "true"],
			["n", "3"],
			["__proto__", "x"],
		]);
	});

	it("survives a missing context", () => {
		expect(incoming(aPressEvent({}, { context: undefined }))).toMatchObject({
			messageId: null,
			chat: null,
		});
	});

	it("without an operator is malformed; from another tenant it has no effect", () => {
		expect(incoming(aPressEvent({}, { operator: {} }))).toBeNull();
		const operator = { open_id: "ou_u1", tenant_key: "t2" };
		expect(incoming(aPressEvent({}, { operator }))).toMatchObject({
			kind: "ignored",
			key: "ev_1",
		});
	});
});

describe("chat events", () => {
	it.each([
		["im.chat.member.bot.added_v1", "bot-added"],
		["im.chat.member.bot.deleted_v1", "bot-removed"],
		["im.chat.disbanded_v1", "chat-disbanded"],
		["im.chat.access_event.bot_p2p_chat_entered_v1", "private-chat-opened"],
	])("%s becomes %s", (type, kind) => {
		const event = {
			chat_id: "oc_c1",
			operator_id: { open_id: "ou_u1" },
			name: "某局",
		};
		expect(incoming(anEvent(type, event))).toEqual({
			kind,
			key: "ev_1",
			chat: "oc_c1",
			operator: "ou_u1",
			name: "某局",
		});
	});

	it.each([
		["im.chat.member.user.added_v1", "members-added"],
		["im.chat.member.user.deleted_v1", "members-removed"],
		["im.chat.member.user.withdrawn_v1", "members-removed"],
	])("%s becomes %s", (type, kind) => {
		const users = [{ user_id: { open_id: "ou_1" } }, { name: "x" }, null];
		expect(incoming(anEvent(type, { chat_id: "oc_c1", users }))).toEqual({
			kind,
			key: "ev_1",
			chat: "oc_c1",
			people: ["ou_1"],
			atMs: 1_760_000_000_123,
		});
	});
});

describe("the envelope", () => {
	it("gives what it says of its origin", () => {
		expect(parseEvent(aMessageEvent()).header).toEqual({
			eventId: "ev_1",
			type: "im.message.receive_v1",
			token: TOKEN,
			appId: APP_ID,
			tenantKey: TENANT,
		});
	});

	it.each(["im.message.message_read_v1", "__proto__", "constructor"])(
		"of type %s is recorded without effect",
		(type) => {
			expect(incoming(anEvent(type, {}))).toEqual({
				kind: "ignored",
				key: "ev_1",
				type,
			});
		},
	);

	it("of 1.0 is recorded under its uuid", () => {
		const v1 = {
			uuid: "uu1",
			token: TOKEN,
			type: "event_callback",
			event: { type: "p2p_chat_create", app_id: APP_ID },
		};
		expect(parseEvent(v1)).toMatchObject({
			header: { token: TOKEN, appId: APP_ID },
			incoming: { kind: "ignored", key: "uu1" },
		});
	});

	it.each([
		["schema 3.0", { ...aMessageEvent(), schema: "3.0" }],
		["no header", { ...aMessageEvent(), header: undefined }],
		["a null event_id", aMessageEvent({}, {}, { event_id: null })],
		["an event_id of another kind", aMessageEvent({}, {}, { event_id: {} })],
		["no tenant", aMessageEvent({}, {}, { tenant_key: undefined })],
		["a list for header", { ...aMessageEvent(), header: [] }],
	])("with %s is recorded under the hash of its content", (_, plain) => {
		const first = incoming(plain);
		expect(first?.kind).toBe("ignored");
		expect(first?.key).toMatch(/^body:[0-9a-f]{64}$/);
		expect(incoming(plain)).toEqual(first);
	});

	it.each([[null], [[]], ["x"], [7], [undefined]])(
		"that is %j does not throw",
		(plain) => {
			expect(incoming(plain)?.kind).toBe("ignored");
		},
	);
});
