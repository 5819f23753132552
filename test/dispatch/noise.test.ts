import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withoutQuotes } from "../../src/dispatch/without-quotes.js";
import { aDistrict, OFFICE, WATER } from "../helpers/district.js";
import { sendRaw } from "../helpers/raw-message.js";
import { only, privately } from "../helpers/seen.js";
import { type TestApp, wordsOf } from "../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict();
});
afterAll(() => t.close());

const stateOf = async () =>
	wordsOf(only(await t.say("ou_zhou", OFFICE, "任務 2.1")));

/** As Lark would deliver it into the group. */
async function deliver(
	message: Record<string, unknown>,
	chat = WATER,
): Promise<number> {
	const before = t.sent(chat).length;
	await t.standIn.event("im.message.receive_v1", {
		sender: {
			sender_id: { open_id: "ou_water" },
			sender_type: "user",
			tenant_key: t.standIn.tenantKey,
		},
		message: {
			message_id: `om_${Math.random().toString(36).slice(2).padEnd(20, "0")}`,
			create_time: String(Date.now()),
			chat_id: chat,
			chat_type: "group",
			message_type: "text",
			...message,
		},
	});
	await t.app.settled(10_000);
	return t.sent(chat).length - before;
}

const mentionsBot = () => [
	{ key: "@_user_1", id: { open_id: t.standIn.bot.openId }, name: "bot" },
];

describe("nothing is said in a group to", () => {
	it("@all", async () => {
		const mentions = [{ key: "@_all", id: { open_id: "all" }, name: "所有人" }];
		const content = JSON.stringify({ text: "@_all 完成 2.1" });
		expect(await deliver({ content, mentions })).toBe(0);
	});

	it("a forwarded bundle, even one that mentions the bot", async () => {
		const content = JSON.stringify({ content: "Merged: 完成 2.1" });
		const message = { message_type: "merge_forward", content };
		expect(await deliver({ ...message, mentions: mentionsBot() })).toBe(0);
	});

	it.each(["", null])(
		"a message recalled before it came (content %j)",
		async (content) => {
			expect(await deliver({ content, mentions: mentionsBot() })).toBe(0);
		},
	);

	it("a message whose recall came first", async () => {
		await t.standIn.event("im.message.recalled_v1", {
			message_id: "om_recalled_before",
			chat_id: WATER,
			recall_time: "1615507200000",
			recall_type: "message_owner",
		});
		const content = JSON.stringify({ text: "@_user_1 完成 2.1" });
		const message_id = "om_recalled_before";
		const came = await deliver({
			message_id,
			content,
			mentions: mentionsBot(),
		});
		expect(came).toBe(0);
		expect(await stateOf()).toContain("待簽收");
	});
});

it("a recall after the effect undoes nothing and says nothing", async () => {
	const { messageId } = await t.standIn.say({
		from: "ou_water",
		chat: WATER,
		text: "進度 2.1 已清理一公里",
		mentionBot: true,
	});
	await t.app.settled(10_000);
	const before = t.sent(WATER).length;
	await t.standIn.recall(messageId, "ou_water");
	await t.app.settled(10_000);
	expect(t.sent(WATER)).toHaveLength(before);
	expect(await stateOf()).toContain("已清理一公里");
});

describe("what is quoted is not executed", () => {
	it.each([
		["> 完成 2.1", ""],
		["「張三：完成 2.1」\n- - - - - - - -\n收到", "收到"],
		["> 完成 2.1\n任務 2.1", "任務 2.1"],
		["進度 2.1 完成量 > 80%", "進度 2.1 完成量 > 80%"],
		["第一行\n------\n第二行", "第一行\n------\n第二行"],
	])("%j is %j", (text, own) => {
		expect(withoutQuotes(text)).toBe(own);
	});

	it("asks to say it directly where there is nothing else", async () => {
		const chat = privately(t, "ou_head");
		const content = { text: "> 完成 2.1" };
		const answer = await sendRaw(t, {
			from: "ou_head",
			chat,
			type: "text",
			content,
		});
		expect(wordsOf(only(answer))).toContain("請直接發送");
	});
});
