import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonValue } from "../../src/sandbox/lark/types.js";
import { aDistrict, CITY, OFFICE, own, WATER } from "../helpers/district.js";
import { forgePress, payloadOf } from "../helpers/forge-press.js";
import { only, privately } from "../helpers/seen.js";
import { type TestApp, wordsOf } from "../helpers/test-app.js";

const EXPIRED = "卡片已失效，請刷新：說「任務 編號」取新卡片";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({ tasks: [own("2.2"), own("2.3"), own("2.4")] });
});
afterAll(() => t.close());

const stateOf = async (code: string) =>
	wordsOf(only(await t.say("ou_zhou", OFFICE, `任務 ${code}`)));
const waterCard = async (code: string) => {
	const card = only(await t.say("ou_water", WATER, code));
	return { card, value: payloadOf(t, card, "完成") };
};

describe("a payload that is not ours", () => {
	const long = "x".repeat(300);
	it.each<[string, JsonValue]>([
		["nothing", {}],
		["a string for an object", "完成"],
		["null", null],
		["a list", [1, 2]],
		["an action itself", { do: "done", task: "2.2" }],
		["a card nobody made", { card: "forged", button: "b0" }],
		["an operator for an id", { card: { $ne: null }, button: "b0" }],
		["an id of 300 characters", { card: long, button: "b0" }],
		["__proto__", { card: "__proto__", button: "constructor" }],
	])(
		"%s is refused with the one text and changes nothing",
		async (_what, value) => {
			const { card } = await waterCard("2.2");
			const pressed = await forgePress(t, {
				by: "ou_water",
				messageId: card.id,
				chat: WATER,
				value,
			});
			expect(pressed).toEqual({ status: 200, toast: EXPIRED, card: false });
			expect(await stateOf("2.2")).toContain("待簽收");
		},
	);

	it.each(["b99", "constructor", "__proto__", "toString"])(
		"a button %s that the card does not have is refused with the same text",
		async (button) => {
			const { card, value } = await waterCard("2.2");
			const pressed = await forgePress(t, {
				by: "ou_water",
				messageId: card.id,
				chat: WATER,
				value: { ...(value as object), button },
			});
			expect(pressed.toast).toBe(EXPIRED);
			expect(await stateOf("2.2")).toContain("待簽收");
		},
	);

	it("a role or a task beside the reference is refused with the same text", async () => {
		const { card, value } = await waterCard("2.2");
		const pressed = await forgePress(t, {
			by: "ou_water",
			messageId: card.id,
			chat: WATER,
			value: { ...(value as object), role: "office", task: "1.1" },
		});
		expect(pressed.toast).toBe(EXPIRED);
	});
});

describe("a true payload where it does not belong", () => {
	it("in another message is refused", async () => {
		const { value } = await waterCard("2.2");
		const { card: other } = await waterCard("2.3");
		const pressed = await forgePress(t, {
			by: "ou_water",
			messageId: other.id,
			chat: WATER,
			value,
		});
		expect(pressed.toast).toBe(EXPIRED);
		expect(await stateOf("2.2")).toContain("待簽收");
	});

	it("forwarded to another chat is refused, and shows nothing of the task there", async () => {
		const { card, value } = await waterCard("2.2");
		const before = t.sent(CITY).length;
		for (const messageId of [card.id, "om_copy"]) {
			const pressed = await forgePress(t, {
				by: "ou_city",
				messageId,
				chat: CITY,
				value,
			});
			expect(pressed.toast).toBe(EXPIRED);
		}
		expect(t.sent(CITY)).toHaveLength(before);
		expect(await stateOf("2.2")).toContain("待簽收");
	});

	it("of a private card pressed by somebody else is refused", async () => {
		const chat = privately(t, "ou_head");
		const card = only(await t.say("ou_head", chat, "2.2"));
		const pressed = await forgePress(t, {
			by: "ou_city",
			messageId: card.id,
			chat,
			value: payloadOf(t, card, "完成"),
		});
		expect(pressed.toast).not.toContain("已報完成");
		expect(await stateOf("2.2")).toContain("待簽收");
	});

	it("from another tenant has no effect", async () => {
		const { card, value } = await waterCard("2.2");
		await forgePress(t, {
			by: "ou_water",
			messageId: card.id,
			chat: WATER,
			value,
			tenant: "somebody-else",
		});
		expect(await stateOf("2.2")).toContain("待簽收");
	});
});

it("answers a callback that comes twice the same, with one effect", async () => {
	const { card, value } = await waterCard("2.3");
	const event = {
		operator: { tenant_key: t.standIn.tenantKey, open_id: "ou_water" },
		token: "c-1",
		action: { value, tag: "button" },
		context: { open_message_id: card.id, open_chat_id: WATER },
	};
	const headers = { event_id: "the-same-event" };
	const bodies: string[] = [];
	while (bodies.length < 3)
		bodies.push((await t.standIn.callback(event, headers)).body);
	await t.app.settled(10_000);
	expect(bodies[0]).toContain("已報完成，等待核實");
	expect(new Set(bodies).size).toBe(1);
	expect((await stateOf("2.3")).match(/ · 完成/g)).toHaveLength(1);
});

describe("an old card", () => {
	it("works for 14 days, and after that shows the task as it stands and changes nothing", async () => {
		const { card, value } = await waterCard("2.2");
		const press = { by: "ou_water", messageId: card.id, chat: WATER, value };
		await t.advanceTo("2021-03-27T08:00:00+08:00");
		const before = t.sent(WATER).length;
		const late = await forgePress(t, press);
		expect(late.toast).toBe(EXPIRED);
		const shown = only(t.sent(WATER).slice(before));
		expect(wordsOf(shown)).toContain("2.2 整治河段2.2");
		expect(await stateOf("2.2")).toContain("待簽收");
		const fresh = await t.press("ou_water", shown, "完成");
		expect(fresh).toMatchObject({ toast: { type: "success" } });
	});
});

it("an action that this release does not have is a card that has expired", async () => {
	const { card, value } = await waterCard("2.4");
	await t.connection.connection
		.collection("cards")
		.updateMany(
			{},
			{ $set: { buttons: { b0: { do: "of-another-release" } } } },
		);
	const pressed = await forgePress(t, {
		by: "ou_water",
		messageId: card.id,
		chat: WATER,
		value: { ...(value as object), button: "b0" },
	});
	expect(pressed.toast).toBe(EXPIRED);
});
