import { afterEach, describe, expect, it } from "vitest";
import { wordOf } from "../../src/sandbox/lark/json.js";
import type { JsonObject } from "../../src/sandbox/lark/types.js";
import {
	type Answer,
	aReceiver,
	aStandIn,
	refusalOf,
	sendCard,
	simpleCard,
	text,
} from "./kit.js";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closers.splice(0).reverse()) await close();
});

const button = (
	words: string,
	act: string,
	more: JsonObject = {},
): JsonObject => ({
	tag: "button",
	text: text(words),
	behaviors: [{ type: "callback", value: { card: "c1", button: act } }],
	...more,
});
const form: JsonObject = {
	tag: "form",
	name: "progress",
	elements: [
		{ tag: "input", name: "text", required: true, max_length: 10 },
		{ tag: "input", name: "value", default_value: "32" },
		{
			tag: "select_static",
			name: "status",
			options: [{ text: text("辦理中"), value: "doing" }],
			initial_option: "doing",
		},
		{ tag: "date_picker", name: "due_on" },
		{ tag: "checker", name: "sure", text: text("屬實") },
		button("提交", "b9", { name: "send", form_action_type: "submit" }),
		{
			tag: "button",
			name: "clear",
			text: text("清空"),
			form_action_type: "reset",
		},
	],
};
const card = simpleCard(
	button("完成", "b1"),
	button("完成", "b2"),
	button("卡住", "b3", { disabled: true }),
	{
		tag: "button",
		text: text("看板"),
		behaviors: [{ type: "open_url", default_url: "https://board.example" }],
	},
	{
		tag: "overflow",
		options: [{ text: text("延期"), value: "extend" }],
		behaviors: [{ type: "callback", value: { card: "c1", button: "b4" } }],
	},
	form,
);

async function aCard(
	answer: (event: JsonObject) => Answer = () => ({}),
	options = {},
) {
	const receiver = await aReceiver(answer);
	const world = await aStandIn({ webhookUrl: receiver.url, ...options });
	closers.push(receiver.close, () => world.standIn.close());
	const sent = await sendCard(world.client, "oc_group", card);
	const messageId = sent.data?.message_id ?? "";
	const press = (
		what: Parameters<typeof world.standIn.press>[0]["button"],
		more: object = {},
	) => world.standIn.press({ by: "ou_wang", messageId, button: what, ...more });
	return { ...world, ...receiver, messageId, press };
}

const newCard = simpleCard({ tag: "markdown", content: "已完成" });

describe("pressing a button", () => {
	it("sends what Lark sends, which the SDK accepts", async () => {
		const { press, received, messageId } = await aCard();
		expect(await press({ value: { button: "b2" } })).toMatchObject({
			kind: "answered",
			toast: null,
			card: null,
		});
		expect(received[0]?.event).toMatchObject({
			event_type: "card.action.trigger",
			operator: { open_id: "ou_wang" },
			action: {
				tag: "button",
				value: { card: "c1", button: "b2" },
				timezone: "Asia/Shanghai",
			},
			host: "im_message",
			context: { open_message_id: messageId, open_chat_id: "oc_group" },
		});
		expect(wordOf(received[0]?.event["create_time"])).toHaveLength(16);
		expect(wordOf(received[0]?.event["token"])).toMatch(/^c-/);
	});

	it("finds it by path, place among equals or text, and says what there is when it cannot", async () => {
		const { press, standIn, messageId, received } = await aCard();
		expect(
			standIn
				.pressables(messageId)
				.map((each) => each.text)
				.slice(0, 4),
		).toEqual(["完成", "完成", "卡住", "看板"]);
		await press("body/elements/0");
		await press({ text: "完成", nth: 1 });
		const values = received.map(
			({ event }) => (event["action"] as JsonObject)["value"],
		);
		expect(values).toMatchObject([{ button: "b1" }, { button: "b2" }]);
		await expect(press("完成")).rejects.toThrow("2 components fit");
		await expect(press("核實")).rejects.toThrow("0 components fit");
	});

	it("shows the toast and the new card", async () => {
		const toast = { type: "success", content: "已登記" };
		const { press, standIn, messageId } = await aCard(() => ({
			body: { toast, card: { type: "raw", data: newCard } },
		}));
		expect(await press({ text: "完成", nth: 0 })).toMatchObject({
			kind: "answered",
			toast,
			card: newCard,
		});
		expect(standIn.message(messageId)).toMatchObject({
			content: newCard,
			revisions: [{ content: card, by: "callback" }],
		});
	});

	it("of a link only opens it, a disabled one does nothing, a menu sends its option", async () => {
		const { press, received } = await aCard();
		expect(await press("看板")).toEqual({
			kind: "opened",
			url: "https://board.example",
		});
		expect(await press("卡住")).toMatchObject({
			kind: "blocked",
			why: "disabled",
		});
		expect(received).toEqual([]);
		await press({ value: { button: "b4" } }, { option: "extend" });
		expect(received[0]?.event["action"]).toMatchObject({
			tag: "overflow",
			option: "extend",
		});
	});

	it.each<[string, Answer, number]>([
		["a status other than 200", { status: 204, text: "" }, 200671],
		["a body that is no JSON", { text: "ok" }, 200672],
		[
			"a toast of a strange type",
			{ body: { toast: { type: "loud", content: "x" } } },
			200672,
		],
		["a card that is not wrapped", { body: { card: newCard } }, 200672],
		[
			"a card Lark would refuse",
			{ body: { card: { type: "raw", data: simpleCard({ tag: "note" }) } } },
			200673,
		],
		[
			"a card of JSON 1.0",
			{ body: { card: { type: "raw", data: { elements: [] } } } },
			200830,
		],
	])("fails for %s", async (_, answer, code) => {
		const { press, standIn, messageId } = await aCard(() => answer);
		expect(await press({ text: "完成", nth: 0 })).toMatchObject({
			kind: "failed",
			code,
		});
		expect(standIn.message(messageId).revisions).toEqual([]);
	});

	it("fails when the answer is late, nobody is there or no URL is set", async () => {
		let open = (): void => undefined;
		const gate = new Promise<void>((resolve) => (open = resolve));
		const { press, standIn } = await aCard(() => ({ after: gate }), {
			pushTimeoutMs: 60,
		});
		expect(await press({ text: "完成", nth: 0 })).toMatchObject({
			kind: "failed",
			code: 200341,
		});
		open();
		standIn.setWebhookUrl("http://127.0.0.1:1/");
		expect(await press({ text: "完成", nth: 0 })).toMatchObject({
			kind: "failed",
			code: 200342,
		});
	});

	it("is over after 14 days and after a recall", async () => {
		let now = 1_615_507_200_000;
		const { press, client, messageId } = await aCard(() => ({}), {
			now: () => now,
		});
		now += 14 * 86_400_000 + 1;
		expect(await press("看板")).toMatchObject({
			kind: "blocked",
			why: "expired",
		});
		await client.im.message.delete({ path: { message_id: messageId } });
		expect(await press("看板")).toMatchObject({
			kind: "blocked",
			why: "recalled",
		});
	});
});

describe("a form", () => {
	it("sends what was filled in and what stood there before", async () => {
		const { press, received } = await aCard();
		await press("提交", {
			formValue: { text: "已下放\n32項", due_on: "2021-06-30", sure: true },
		});
		expect(received[0]?.event["action"]).toEqual({
			value: { card: "c1", button: "b9" },
			tag: "button",
			timezone: "Asia/Shanghai",
			name: "send",
			form_value: {
				text: "已下放\n32項",
				value: "32",
				status: "doing",
				due_on: "2021-06-30 +0800",
				sure: true,
			},
		});
	});

	it.each([
		["a required field left empty", { text: "" }, "required", "text"],
		["too long a text", { text: "一二三四五六七八九十一" }, "too-long", "text"],
		[
			"an option that is not there",
			{ text: "x", status: "gone" },
			"unknown-option",
			"status",
		],
		[
			"a field that is not there",
			{ text: "x", extra: "y" },
			"unknown-field",
			"extra",
		],
	])("is held back by the client for %s", async (_, formValue, why, field) => {
		const { press, received } = await aCard();
		expect(await press("提交", { formValue })).toMatchObject({
			kind: "blocked",
			why,
			field,
		});
		expect(received).toEqual([]);
	});

	it("is emptied by a reset button without a word to anybody", async () => {
		const { press } = await aCard();
		expect(await press("清空")).toEqual({ kind: "nothing" });
	});
});

describe("the delayed update", () => {
	const update = {
		method: "POST",
		url: "/open-apis/interactive/v1/card/update",
	} as const;

	it("works twice with the token of a press, and not at all before the press was answered", async () => {
		let early: Promise<unknown> = Promise.resolve();
		let token = "";
		const world = await aCard((event) => {
			token = wordOf(event["token"]);
			early = refusalOf(
				world.client.request({ ...update, data: { token, card: newCard } }),
			);
			return { after: early.then(() => undefined) };
		});
		await world.press({ text: "完成", nth: 0 });
		expect(await early).toMatchObject({ code: 11310 });
		const later = () =>
			world.client.request({ ...update, data: { token, card: newCard } });
		expect(await later()).toMatchObject({ code: 0 });
		expect(await later()).toMatchObject({ code: 0 });
		expect(await refusalOf(later())).toMatchObject({ code: 300040 });
		expect(world.standIn.message(world.messageId).content).toEqual(newCard);
	});

	it("ends after 30 minutes", async () => {
		let realNow = Date.now();
		let token = "";
		const { client, press } = await aCard(
			(event) => {
				token = wordOf(event["token"]);
				return {};
			},
			{ realNow: () => realNow },
		);
		await press({ text: "完成", nth: 0 });
		realNow += 30 * 60_000 + 1;
		expect(
			await refusalOf(
				client.request({ ...update, data: { token, card: newCard } }),
			),
		).toMatchObject({ code: 300030 });
	});
});

describe("a forged callback", () => {
	it("goes out as given, once", async () => {
		const { standIn, received } = await aCard();
		const result = await standIn.callback({
			operator: { open_id: "ou_nobody" },
			action: { value: { card: "x" } },
		});
		expect(result).toMatchObject({ delivered: true, status: 200 });
		expect(received[0]?.event).toMatchObject({
			operator: { open_id: "ou_nobody" },
		});
	});
});
