import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDistrict, own, WATER } from "../../helpers/district.js";
import { buttonsOf, now, only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

const indicators = (unit: string) => [
	{ text: "整治排口", name: "整治排口", op: "≥", value: 100, unit } as const,
];

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: [
			...["2.2", "2.3", "2.4", "2.5", "2.8", "2.9"].map((code) =>
				own(code, { indicators: indicators("項") }),
			),
			own("2.6", { indicators: indicators("%") }),
			own("2.7"),
		],
	});
});
afterAll(() => t.close());

const say = (text: string) => t.say("ou_water", WATER, text);
const answer = async (text: string) => only(await say(text));

describe("a number that comes on top", () => {
	it("is kept in the words, and the sum is recorded once it is confirmed", async () => {
		await answer("進度 2.2 已整治32項");
		const [recorded, asked] = await say("2.2 又整治了7項");
		expect(wordsOf(recorded)).toContain("又整治了7項");
		expect(wordsOf(recorded)).toContain("32/100項");
		expect(wordsOf(asked)).toContain("上次報32項，又7項，共39項？");
		if (!asked) throw new Error("no question");
		await t.press("ou_water", asked, "確認");
		expect(wordsOf(now(t, asked))).toContain("39/100項");
	});

	it("of which nothing is known yet is asked for the total", async () => {
		const card = wordsOf(await answer("2.3 又整治了7項"));
		expect(card).toContain("「7項」是新增的數，還不知道累計多少：請報累計數");
		expect(card).toContain("尚無數據");
	});

	it("may be meant where less is said than last time", async () => {
		await answer("進度 2.4 已整治32項");
		const asked = await answer("進度 2.4 新整治5項");
		expect(buttonsOf(t, asked)).toEqual(["確認", "是新增的，共37項", "取消"]);
		await t.press("ou_water", asked, "是新增的，共37項");
		expect(wordsOf(now(t, asked))).toContain("37/100項");
	});

	it("is a total where both together would be far too much, and a share always", async () => {
		await answer("進度 2.5 已整治90項");
		expect(buttonsOf(t, await answer("進度 2.5 已整治80項"))).toEqual([
			"確認",
			"取消",
		]);
		await answer("進度 2.6 已整治40%");
		expect(buttonsOf(t, await answer("進度 2.6 已整治30%"))).toEqual([
			"確認",
			"取消",
		]);
	});

	it("that nothing counts stays in the words, without a remark", async () => {
		const card = wordsOf(await answer("2.7 又跑了7家"));
		expect(card).toContain("又跑了7家");
		expect(card).not.toContain("新增");
	});
});

describe("a sum that is confirmed late", () => {
	it("is asked again where something else was reported before", async () => {
		await answer("進度 2.8 已整治32項");
		const [, first] = await say("2.8 又整治了7項");
		const [, second] = await say("2.8 又整治了5項");
		if (!first || !second) throw new Error("no question");
		await t.press("ou_water", first, "確認");
		expect(wordsOf(now(t, first))).toContain("39/100項");
		await t.press("ou_water", second, "確認");
		expect(wordsOf(now(t, second))).toContain("上次報39項，又5項，共44項？");
		await t.press("ou_water", second, "確認");
		expect(wordsOf(now(t, second))).toContain("44/100項");
	});

	it("is recorded once, however often it is pressed", async () => {
		await answer("進度 2.9 已整治32項");
		const [, asked] = await say("2.9 又整治了7項");
		if (!asked) throw new Error("no question");
		await Promise.all([
			t.press("ou_water", asked, "確認"),
			t.press("ou_water2", asked, "確認"),
		]);
		expect(wordsOf(now(t, asked))).toContain("39/100項");
		expect(wordsOf(await answer("任務 2.9"))).toContain("39/100項");
	});
});
