import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDistrict, OFFICE, PLAIN, WATER } from "../helpers/district.js";
import { sendRaw } from "../helpers/raw-message.js";
import { only, privately } from "../helpers/seen.js";
import { type TestApp, wordsOf } from "../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict();
});
afterAll(() => t.close());

const fromHead = () => ({ from: "ou_head", chat: privately(t, "ou_head") });
const fromWater = { from: "ou_water", chat: WATER };
const stateOf = async () =>
	wordsOf(only(await t.say("ou_zhou", OFFICE, "任務 2.1")));

describe("whom it listens to", () => {
	it("ignores a group message that does not mention it", async () => {
		const answer = await t.say("ou_water", WATER, "完成 2.1", {
			mentionBot: false,
		});
		expect(answer).toEqual([]);
		expect(await stateOf()).toContain("待簽收");
	});

	it("ignores one that mentions only somebody else", async () => {
		const answer = await t.say("ou_water", WATER, "完成 2.1 @water2", {
			mentionBot: false,
			mentions: ["ou_water2"],
		});
		expect(answer).toEqual([]);
	});

	it("needs no mention in a private chat", async () => {
		const chat = privately(t, "ou_head");
		expect(wordsOf(only(await t.say("ou_head", chat, "2.1")))).toContain(
			"清理河岸垃圾",
		);
	});

	it("takes a reply to a message of its own without a mention", async () => {
		const card = only(await t.say("ou_water", WATER, "2.1"));
		const answer = await t.say("ou_water", WATER, "任務 1.2", {
			replyTo: card.id,
			mentionBot: false,
		});
		expect(wordsOf(only(answer))).toContain("1.2 補種行道樹");
	});

	it("ignores a reply to somebody else's message", async () => {
		const { messageId } = await t.standIn.say({
			...fromWater,
			text: "大家看看",
		});
		const answer = await t.say("ou_water2", WATER, "完成 2.1", {
			replyTo: messageId,
			mentionBot: false,
		});
		expect(answer).toEqual([]);
	});

	it.each([
		["an app", { senderType: "app" }],
		["another tenant", { tenant: "somebody-else" }],
	])("ignores %s", async (_who, more) => {
		const content = { text: "完成 2.1" };
		const raw = { ...fromHead(), type: "text", content, ...more };
		expect(await sendRaw(t, raw)).toEqual([]);
		expect(await stateOf()).toContain("待簽收");
	});

	it("ignores itself", async () => {
		const raw = {
			...fromHead(),
			from: t.standIn.bot.openId,
			type: "text",
			content: { text: "完成 2.1" },
		};
		expect(await sendRaw(t, raw)).toEqual([]);
	});
});

describe("what has no words gets one short line", () => {
	it.each([
		["a sticker", "sticker", { file_key: "f1" }],
		["a picture", "image", { image_key: "img_1" }],
		["a voice message", "audio", { file_key: "f1", duration: 900 }],
		["a place", "location", { name: "河岸", longitude: "1", latitude: "1" }],
		["only spaces", "text", { text: "   " }],
	])("%s", async (_what, type, content) => {
		const answer = only(await sendRaw(t, { ...fromHead(), type, content }));
		expect(wordsOf(answer)).toContain("請用文字說");
	});

	it.each(["", "   "])("only a mention, in a group (%j)", async (text) => {
		const answer = only(await t.say("ou_water", WATER, text));
		expect(wordsOf(answer)).toContain("請用文字說");
	});

	it("a picture beside a mention, in a group", async () => {
		const before = t.sent(WATER).length;
		await t.standIn.say({
			...fromWater,
			mentionBot: true,
			files: [{ name: "a.png", bytes: new Uint8Array([1]), kind: "image" }],
		});
		await t.app.settled(10_000);
		const answer = only(t.sent(WATER).slice(before));
		expect(wordsOf(answer)).toContain("請用文字說");
	});

	it("a forwarded bundle is not executed", async () => {
		const raw = {
			...fromHead(),
			type: "merge_forward",
			content: { content: "Merged and Forwarded Message: 完成 2.1" },
		};
		const answer = only(await sendRaw(t, raw));
		expect(wordsOf(answer)).toContain("請直接發送");
		expect(await stateOf()).toContain("待簽收");
	});
});

describe("a long text", () => {
	it.each([4001, 100_000])(
		"of %i characters is not cut but refused, saying how long it may be",
		async (length) => {
			const text = `進度 2.1 ${"長".repeat(length)}`;
			const answer = only(await t.say("ou_water", WATER, text));
			expect(wordsOf(answer)).toContain("太長（上限4000字），請分段或發文件");
			expect(await stateOf()).toContain("待簽收");
		},
	);
});

describe("a stranger in an unbound chat", () => {
	it.each([
		"2.1",
		"完成 2.1",
		"任務 9.9",
		"進度 1.1 已下放32項",
		"核實 2.1",
		"本月到期",
		"我們的任務",
		"清理河岸垃圾 进展怎么样",
		"綁定 區水務局",
		"設辦公室 @某人",
		"免去 @某人",
		"隨便說說",
	])("who says %s gets help and nothing of the plan", async (said) => {
		for (const chat of [PLAIN, privately(t, "ou_stranger")]) {
			const answer = wordsOf(only(await t.say("ou_stranger", chat, said)));
			expect(answer).toMatch(/管理員|管理员/);
			expect(answer).not.toMatch(/清理河岸垃圾\s|街心花園|水務局|水务局/);
		}
	});
});

it("answers in the script of the question, and in the plan's where it shows none", async () => {
	const ask = async (said: string) =>
		wordsOf(only(await t.say("ou_water", WATER, said)));
	expect(await ask("任務 2.1")).toContain("還有7天");
	expect(await ask("任务 2.1")).toContain("还有7天");
	expect(await ask("task 2.1")).toContain("7 days left");
	expect(await ask("2.1")).toContain("還有7天");
});

it("answers a message that Lark delivers three times once, under a new event id too", async () => {
	// Somebody who has sent no picture in this file: one within two minutes would be kept as evidence, and spoken of.
	const { messageId } = await t.standIn.say({
		...fromWater,
		from: "ou_water2",
		text: "進度 1.2 已補種三棵",
		mentionBot: true,
	});
	await t.app.settled(10_000);
	const before = t.sent(WATER).length;
	await t.standIn.repeat(messageId, { times: 2 });
	await t.standIn.repeat(messageId, { newEventId: true });
	await t.app.settled(10_000);
	expect(t.sent(WATER)).toHaveLength(before);
	const task = wordsOf(only(await t.say("ou_water", WATER, "1.2")));
	expect(task.match(/已補種三棵/g)).toHaveLength(1);
});
