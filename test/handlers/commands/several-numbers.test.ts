import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Indicator } from "../../../src/domain/plan.js";
import type { Message } from "../../../src/sandbox/lark/types.js";
import { aDistrict, own, WATER } from "../../helpers/district.js";
import { buttonsOf, now, only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

const indicator = (name: string, value: number, unit: string): Indicator => ({
	text: name,
	name,
	op: "≥",
	value,
	unit,
});

const TWO_KINDS = [
	indicator("整治排口", 100, "項"),
	indicator("辦結率", 98, "%"),
];
const SAME_UNIT = [
	indicator("開放公園", 100, "項"),
	indicator("修繕步道", 100, "項"),
];

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: [
			own("2.2", { indicators: TWO_KINDS }),
			...["2.3", "2.4", "2.5", "2.6", "2.7", "2.8"].map((code) =>
				own(code, { indicators: SAME_UNIT }),
			),
			own("2.9", { indicators: [indicator("清淤", 30, "公里")] }),
			own("2.10", { indicators: TWO_KINDS }),
			own("2.11", { indicators: TWO_KINDS }),
		],
	});
});
afterAll(() => t.close());

const say = (text: string) => t.say("ou_water", WATER, text);
const answer = async (text: string) => only(await say(text));

describe("two numbers in one sentence", () => {
	it("of two units go to an indicator each, both bars on one card", async () => {
		const words = wordsOf(await answer("進度 2.2 已整治86項，辦結率95%"));
		expect(words).toContain("86% 86/100項");
		expect(words).toContain("95%／目標98%");
		expect(words).toContain("已整治86項，辦結率95% [86項、95%]");
	});

	it.each([
		["2.3", "2.3 已開放公園32項，修繕步道5項"],
		["2.4", "2.4 開放公園32項修繕步道5項"],
		["2.5", "2.5 已完成32項公園開放、5項步道修繕，請審閱"],
	])("of one unit are told apart by their words (%s)", async (_, said) => {
		const words = wordsOf(await answer(said));
		expect(words).toContain("32/100項");
		expect(words).toContain("5/100項");
	});

	it("are one change: 撤銷 takes both back", async () => {
		const words = wordsOf(await answer("撤銷 2.3"));
		expect(words.match(/尚無數據/gu)).toHaveLength(2);
	});

	it("of which one is clear: it is recorded, and the other one is asked about", async () => {
		const [recorded, asked] = await say("2.6 已開放公園32項，其他12項");
		expect(wordsOf(recorded)).toContain("32/100項");
		expect(wordsOf(recorded)).not.toContain("12/100項");
		expect(wordsOf(asked)).toContain("「12項」是哪個指標的數值？");
		await choose(asked, "修繕步道");
		expect(wordsOf(asked && now(t, asked))).toContain("12/100項");
	});

	it("of which one speaks of the same: the first counts, the other one stays in the words", async () => {
		const words = wordsOf(await answer("2.6 開放公園40項，本月新開放公園5項"));
		expect(words).toContain("40/100項");
		expect(words).toContain("本月新開放公園5項");
	});

	it("of which none is clear: each is asked about, and each answer is kept", async () => {
		const cards = await say("2.7 上半年32項，下半年5項");
		expect(cards.map((card) => wordsOf(card).split("\n")[0])).toEqual([
			"「32項」是哪個指標的數值？",
			"「5項」是哪個指標的數值？",
		]);
		await choose(cards[0], "開放公園");
		await choose(cards[1], "修繕步道");
		const words = wordsOf(await answer("任務 2.7"));
		expect(words).toContain("32/100項");
		expect(words).toContain("5/100項");
		expect(words.match(/上半年/gu)).toHaveLength(1);
	});

	it("of which one is far off: the clear one is recorded, the other one waits for 確認", async () => {
		const [recorded, asked] = await say("2.10 已整治860項，辦結率95%");
		expect(wordsOf(recorded)).toContain("95%／目標98%");
		expect(wordsOf(recorded)).not.toContain("860/100");
		expect(wordsOf(asked)).toContain("「整治排口」目標100項，這次860項？");
		if (asked) await t.press("ou_water", asked, "確認");
		expect(wordsOf(asked && now(t, asked))).toContain("860/100項");
	});

	it("of which one cannot be: nothing is recorded", async () => {
		expect(wordsOf(await answer("2.11 已整治86項，辦結率120%"))).toContain(
			"數值不合理",
		);
		expect(wordsOf(await answer("任務 2.11"))).not.toContain("86/100");
	});

	async function choose(card: Message | undefined, name: string) {
		if (!card) throw new Error("nothing was asked");
		const label = buttonsOf(t, card).find((text) => text.startsWith(name));
		await t.press("ou_water", card, label ?? "");
	}
});

describe("a number without a task", () => {
	it("asks among the tasks that count in its unit, and keeps the sentence", async () => {
		const asked = await answer("已清淤十二公里");
		expect(wordsOf(asked)).toContain("「12公里」記在哪一項？");
		expect(buttonsOf(t, asked)).toEqual([expect.stringMatching(/^2\.9 /u)]);
		await t.press("ou_water", asked, buttonsOf(t, asked)[0] ?? "");
		expect(wordsOf(now(t, asked))).toContain("12/30公里");
	});

	it("with the command word: the same", async () => {
		const asked = await answer("進度 已清淤15公里");
		expect(buttonsOf(t, asked)).toHaveLength(1);
	});

	it("that nothing counts, or a question, is not understood as before", async () => {
		expect(wordsOf(await answer("已種樹八百棵"))).not.toContain("記在哪一項");
		expect(wordsOf(await answer("要清淤多少公里"))).not.toContain("記在哪一項");
	});

	it("shows a stranger nothing", async () =>
		expect(
			wordsOf(only(await t.say("ou_city", "oc_city", "已清淤十二公里"))),
		).not.toContain("2.9"));
});

describe("a number that may be a slip", () => {
	it("far above its target is asked about, 取消 records nothing, 確認 does", async () => {
		const asked = await answer("2.8 開放公園860項");
		expect(wordsOf(asked)).toContain("「開放公園」目標100項，這次860項？");
		await t.press("ou_water", asked, "取消");
		expect(wordsOf(now(t, asked))).not.toContain("860/100");
		const again = await answer("2.8 開放公園860項");
		await t.press("ou_water", again, "確認");
		expect(wordsOf(now(t, again))).toContain("860/100項");
		// Meant once, the next step from there is not asked about again.
		expect(wordsOf(await answer("2.8 開放公園900項"))).toContain("900/100項");
	});

	it("over its target by a little is simply recorded", async () =>
		expect(wordsOf(await answer("2.8 修繕步道120項"))).toContain("120/100項"));

	it("a share that leaps is asked about", async () => {
		await say("2.11 辦結率3%");
		const asked = await answer("2.11 辦結率97%");
		expect(wordsOf(asked)).toContain("「辦結率」上次報3%，這次97%？");
		await t.press("ou_water", asked, "確認");
		expect(wordsOf(now(t, asked))).toContain("97%／目標98%");
	});
});
