import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	aDistrict,
	CITY,
	GARDEN,
	OFFICE,
	own,
	WATER,
} from "../../helpers/district.js";
import { buttonsOf, lastIn, now, only, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	const joint = { responsibleUnits: ["區城管局", "區園林局"] };
	t = await aDistrict({
		tasks: ["2.2", "2.3", "2.4"].map((code) => own(code, joint)),
	});
});
afterAll(() => t.close());

async function say(text: string, from = "ou_city", chat = CITY) {
	return only(await t.say(from, chat, text));
}

describe("不適用", () => {
	it("is recorded with its reason, apart from done, and the lead is told", async () => {
		const answer = wordsOf(await say("不適用 2.2 本單位沒有河段"));
		expect(answer).toContain("已記錄：區城管局不適用（本單位沒有河段）");
		const told = wordsOf(lastIn(t, WATER));
		expect(told).toContain("區城管局不適用");
		expect(told).toContain("不適用的單位** 區城管局");
		expect(told).toContain("尚未完成本單位部分** 區園林局");
	});

	it("without a reason asks for it, also from the button", async () => {
		const card = await say("任務 2.3");
		await t.press("ou_city", card, "不適用");
		const form = lastIn(t, CITY);
		const empty = await t.press("ou_city", form, "不適用", { reason: " " });
		expect(toastOf(empty)?.content).toContain("不適用的原因");
		await t.press("ou_city", form, "不適用", { reason: "沒有河段" });
		expect(wordsOf(now(t, form))).toContain("不適用（沒有河段）");
	});

	it("is not for the unit that leads: it is shown 不屬我單位", async () => {
		const answer = await say("不適用 2.4 本單位不涉及", "ou_water", WATER);
		expect(wordsOf(answer)).toContain("牽頭單位不能說「不適用」");
		expect(buttonsOf(t, answer)).toContain("不屬我單位");
	});
});

describe("誰還沒交", () => {
	it("of a task names who is missing, done, and not applicable with the reason", async () => {
		await say("完成 2.2", "ou_garden", GARDEN);
		const answer = wordsOf(await say("誰還沒交 2.2", "ou_zhou", OFFICE));
		expect(answer).toContain("責任單位都已交");
		expect(answer).toMatch(/已完成本單位部分[^]*區園林局/);
		expect(answer).toMatch(/不適用的單位[^]*區城管局[^]*本單位沒有河段/);
	});

	it("overall names the units that are late or due this week", async () => {
		await t.advanceTo("2021-03-22T10:00:00+08:00");
		const answer = wordsOf(await say("誰還沒交", "ou_zhou", OFFICE));
		expect(answer).toContain("區水務局：逾期 2.1");
		expect(answer).toContain("區城管局：逾期 2.1");
		expect(answer).not.toContain("2.2");
	});

	it("a unit reads only of what it may see", async () => {
		const answer = wordsOf(await say("誰還沒交", "ou_garden", GARDEN));
		expect(answer).not.toContain("2.1");
	});
});

describe("完成", () => {
	it("names the missing units", async () => {
		const answer = wordsOf(await say("完成 2.4", "ou_water", WATER));
		expect(answer).toContain("還缺：區城管局、區園林局的部分");
	});
});
