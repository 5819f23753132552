import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Day } from "../../../src/domain/day.js";
import type { Indicator } from "../../../src/domain/plan.js";
import { aDistrict, own, WATER } from "../../helpers/district.js";
import { buttonsOf, lastIn, now, only, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

const RIVERS: Indicator = {
	text: "整治100條河段",
	name: "整治河段",
	op: "≥",
	value: 100,
	unit: "條",
};
const CLEAN: Indicator = {
	text: "水質達標率達到95%",
	name: "水質達標率",
	op: "≥",
	value: 95,
	unit: "%",
};

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: [
			own("2.2", { indicators: [RIVERS, CLEAN] }),
			own("2.3", { indicators: [RIVERS, CLEAN] }),
			own("2.4", { indicators: [CLEAN] }),
			own("2.5"),
			own("2.6"),
		],
	});
});
afterAll(() => t.close());

const say = async (text: string, replyTo?: string) =>
	only(await t.say("ou_water", WATER, text, replyTo ? { replyTo } : {}));

describe("by code", () => {
	it("records the number with the indicator it fits, and draws the bar", async () => {
		const answer = wordsOf(await say("進度 2.2 已整治86條"));
		expect(answer).toContain("區水務局進展已記錄");
		expect(answer).toContain("▰▰▰▰▰▰▰▰▱▱ 86% 86/100條");
		expect(answer).toContain("水質達標率");
		expect(answer).toContain("尚無數據，目標≥95%");
		expect(answer).toContain("進展：已整治86條");
	});

	it("takes another unit of measure to another indicator", async () => {
		const answer = wordsOf(await say("2.3 水质达标率91%"));
		expect(answer).toContain("91%／目标95%");
		expect(answer).toContain("尚无数据，目标≥100條");
	});

	it("makes a task that was waiting to be accepted active", async () => {
		expect(wordsOf(await say("2.5 方案已印發，下周動工"))).toContain("辦理中");
	});

	it("answers progress in English", async () => {
		const answer = wordsOf(await say("progress 2.6 half of it is done"));
		expect(answer).toContain("in progress");
		expect(answer).toContain("half of it is done");
	});

	it.each(["進度 2.4 達標率 120%", "進度 2.4 -5%"])(
		"refuses the impossible %s, says it back and records nothing",
		async (said) => {
			const answer = wordsOf(await say(said));
			expect(answer).toContain("數值不合理，未記錄");
			expect(answer).toMatch(/「(120|-5)%」/);
			expect(wordsOf(await say("任務 2.4"))).toContain("尚無數據");
		},
	);
});

describe("as a reply to a reminder", () => {
	it("of one task: free words are its progress", async () => {
		const alone = await aDistrict();
		try {
			await alone.advanceTo("2021-03-12T09:10:00+08:00");
			const reminder = lastIn(alone, WATER);
			const answer = only(
				await alone.say("ou_water", WATER, "已清理三處，其餘下周完成", {
					replyTo: reminder.id,
					mentionBot: false,
				}),
			);
			expect(wordsOf(answer)).toContain("2.1 清理河岸垃圾");
			expect(wordsOf(answer)).toContain("進展：已清理三處，其餘下周完成");
		} finally {
			await alone.close();
		}
	});

	it("of several: asks with a button each, keeps the sentence, and pressing one records it once", async () => {
		const list = await say("我們的任務");
		const asked = await say("已經整治40條，剩餘下周完成", list.id);
		expect(wordsOf(asked)).toContain("這句進展記在哪一項？");
		expect(wordsOf(asked)).toContain("已經整治40條，剩餘下周完成");
		const button = buttonsOf(t, asked).find((text) => text.startsWith("2.3"));
		const pressed = await t.press("ou_water", asked, button ?? "");
		expect(toastOf(pressed)?.content).toBe("進展已記錄");
		const answer = wordsOf(now(t, asked));
		expect(answer).toContain("2.3 整治河段2.3");
		expect(answer).toContain("進展：已經整治40條，剩餘下周完成");
		expect(answer).toContain("40/100條");
	});

	it("a whole digest of several: the same", async () => {
		const other = await aDistrict({
			tasks: [own("2.2", { dueOn: "2021-03-19" as Day })],
		});
		try {
			await other.advanceTo("2021-03-12T09:10:00+08:00");
			const asked = only(
				await other.say("ou_water", WATER, "已清理三處", {
					replyTo: lastIn(other, WATER).id,
					mentionBot: false,
				}),
			);
			const buttons = buttonsOf(other, asked);
			expect(buttons).toEqual([
				"2.1 清理河岸垃圾 · 3月19日",
				"2.2 整治河段2.2 · 3月19日",
			]);
			await other.press("ou_water", asked, buttons[1] ?? "");
			const answer = wordsOf(lastIn(other, WATER));
			expect(answer).toContain("2.2 整治河段2.2");
			expect(answer).toContain("進展：已清理三處");
		} finally {
			await other.close();
		}
	});

	it("of several, with a code in it: is not asked again", async () => {
		const list = await say("我們的任務");
		expect(wordsOf(await say("2.5 已動工", list.id))).toContain(
			"2.5 整治河段2.5",
		);
	});
});

describe("by the form", () => {
	it("comes as a reply, belongs to the task and turns into the task when sent", async () => {
		const card = await say("2.3");
		await t.press("ou_water", card, "報進度");
		const form = lastIn(t, WATER);
		expect(wordsOf(form)).toContain("報進度 · 2.3");
		const sent = await t.press("ou_water", form, "報進度", {
			text: "又整治了一批",
			value: "55條",
		});
		expect(toastOf(sent)).toEqual({ type: "success", content: "進展已記錄" });
		expect(wordsOf(now(t, form))).toContain("55/100條");
		expect(wordsOf(now(t, form))).toContain("又整治了一批");
	});

	it("sent empty names the field and stays", async () => {
		const card = await say("2.3");
		await t.press("ou_water", card, "報進度");
		const form = lastIn(t, WATER);
		const sent = await t.press("ou_water", form, "報進度", {});
		expect(toastOf(sent)).toEqual({
			type: "error",
			content: "請填寫「進展」",
		});
		expect(buttonsOf(t, now(t, form))).toContain("報進度");
	});

	it.each([
		["很多", "數值格式不對"],
		["-5", "「-5」不能作為這個指標的數值"],
	])(
		"with the value %s says what is wrong and records nothing",
		async (value, why) => {
			const card = await say("2.4");
			await t.press("ou_water", card, "報進度");
			const form = lastIn(t, WATER);
			const sent = await t.press("ou_water", form, "報進度", { value });
			expect(toastOf(sent)?.type).toBe("error");
			expect(toastOf(sent)?.content).toContain(why);
			expect(wordsOf(await say("任務 2.4"))).toContain("尚無數據");
		},
	);
});
