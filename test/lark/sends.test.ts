import type * as lark from "@larksuiteoapi/node-sdk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LarkStandIn } from "../../src/sandbox/lark/types.js";
import { aStandIn, refusalOf, sendCard, sendText, simpleCard } from "./kit.js";

const HOUR = 3_600_000;
let standIn: LarkStandIn;
let client: lark.Client;
let now = 1_615_507_200_000;

beforeEach(async () => {
	now = 1_615_507_200_000;
	({ standIn, client } = await aStandIn({ now: () => now }));
});
afterEach(() => standIn.close());

const card = simpleCard({ tag: "markdown", content: "x" });
const shown = () => standIn.messages("oc_group").length;

describe("a uuid", () => {
	it("shows one message within the hour and gives the same answer twice", async () => {
		const first = await sendText(client, "oc_group", "一", "k1");
		now += HOUR - 1;
		const second = await sendText(client, "oc_group", "一", "k1");
		expect(second.data).toEqual(first.data);
		expect(shown()).toBe(1);
	});

	it("no longer protects after an hour", async () => {
		await sendText(client, "oc_group", "一", "k1");
		now += HOUR;
		await sendText(client, "oc_group", "一", "k1");
		expect(shown()).toBe(2);
	});

	it("protects replies too", async () => {
		const first = await sendText(client, "oc_group", "一");
		const reply = () =>
			client.im.message.reply({
				path: { message_id: first.data?.message_id ?? "" },
				data: { msg_type: "text", content: '{"text":"答"}', uuid: "k2" },
			});
		await Promise.all([reply(), reply(), reply()]);
		expect(shown()).toBe(2);
	});

	it("of 51 characters is refused", async () => {
		expect(
			await refusalOf(sendText(client, "oc_group", "一", "k".repeat(51))),
		).toMatchObject({ code: 99992402 });
	});
});

describe("a message that cannot be sent", () => {
	it("to an unknown chat or person", async () => {
		expect(await refusalOf(sendText(client, "oc_nowhere", "x"))).toMatchObject({
			status: 400,
			code: 230034,
		});
		expect(await refusalOf(sendText(client, "ou_nobody", "x"))).toMatchObject({
			status: 400,
			code: 99992351,
		});
	});

	it.each([
		[{ botIn: false }, 230002],
		[{ dissolved: true }, 232009],
		[{ muted: true }, 230018],
	])("to a chat that is %j", async (change, code) => {
		standIn.changeChat("oc_group", change);
		expect(await refusalOf(sendText(client, "oc_group", "x"))).toMatchObject({
			code,
		});
	});

	it("to a person who left", async () => {
		const { chatId } = standIn.p2p("ou_wang");
		standIn.changePerson("ou_wang", { resigned: true });
		expect(await refusalOf(sendText(client, "ou_wang", "x"))).toMatchObject({
			code: 230013,
		});
		expect(await refusalOf(sendText(client, chatId, "x"))).toMatchObject({
			code: 230013,
		});
	});

	it("with content that is no JSON for its type", async () => {
		const send = (msg_type: string, content: string) =>
			refusalOf(
				client.im.message.create({
					params: { receive_id_type: "chat_id" },
					data: { receive_id: "oc_group", msg_type, content },
				}),
			);
		expect(await send("text", "hello")).toMatchObject({ code: 230001 });
		expect(await send("text", '{"words":"hello"}')).toMatchObject({
			code: 230001,
		});
		expect(await send("image", '{"image_key":"img_none"}')).toMatchObject({
			code: 230001,
		});
		expect(await send("poem", "{}")).toMatchObject({ code: 230001 });
	});

	it("with more bytes than Lark takes", async () => {
		const long = simpleCard({ tag: "markdown", content: "長".repeat(11_000) });
		expect(await refusalOf(sendCard(client, "oc_group", long))).toMatchObject({
			code: 230025,
		});
		expect(
			await refusalOf(sendText(client, "oc_group", "長".repeat(52_000))),
		).toMatchObject({ code: 230025 });
		expect((await sendText(client, "oc_group", "長".repeat(50_000))).code).toBe(
			0,
		);
	});

	it("because of its card, with the place in the message", async () => {
		const refusal = await refusalOf(
			sendCard(client, "oc_group", simpleCard({ tag: "note", elements: [] })),
		);
		expect(refusal?.code).toBe(230099);
		expect(refusal?.msg).toMatch(
			/^Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -> body -> elements -> \[0\]\(tag: note\)/,
		);
		expect(shown()).toBe(0);
	});

	it("for want of a permission", async () => {
		standIn.setScopes([]);
		const refusal = await refusalOf(sendText(client, "oc_group", "x"));
		expect(refusal).toMatchObject({ code: 99991672 });
		expect(refusal?.msg).toContain("[im:message, im:message:send_as_bot]");
	});
});

describe("a card that is to be replaced", () => {
	it("must be younger than 14 days", async () => {
		const sent = await sendCard(client, "oc_group", card);
		const patch = () =>
			client.im.message.patch({
				path: { message_id: sent.data?.message_id ?? "" },
				data: { content: JSON.stringify(card) },
			});
		now += 14 * 24 * HOUR;
		expect((await patch()).code).toBe(0);
		now += 1;
		expect(await refusalOf(patch())).toMatchObject({ code: 230031 });
	});

	it("must be a card, the bot's own, and known", async () => {
		const words = await sendText(client, "oc_group", "x");
		const { messageId } = await standIn.say({
			from: "ou_li",
			chat: "oc_group",
			text: "y",
		});
		const patch = (message_id: string) =>
			refusalOf(
				client.im.message.patch({
					path: { message_id },
					data: { content: JSON.stringify(card) },
				}),
			);
		expect(await patch(words.data?.message_id ?? "")).toMatchObject({
			code: 230001,
		});
		expect(await patch(messageId)).toMatchObject({ code: 230026 });
		expect(await patch("om_none")).toMatchObject({ code: 99992354 });
	});

	it("must be replaced by a good one", async () => {
		const sent = await sendCard(client, "oc_group", card);
		const content = JSON.stringify(simpleCard({ tag: "nothing" }));
		const patch = client.im.message.patch({
			path: { message_id: sent.data?.message_id ?? "" },
			data: { content },
		});
		expect(await refusalOf(patch)).toMatchObject({ code: 230099 });
		expect(standIn.message(sent.data?.message_id ?? "").revisions).toEqual([]);
	});
});
