import { afterEach, describe, expect, it } from "vitest";
import { aCaseDistrict } from "../../helpers/case-world.js";
import { GARDEN, OFFICE, WATER } from "../../helpers/district.js";
import { buttonsOf, now, only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
afterEach(() => t.close());

describe("the first reports of all units", () => {
	it.each(["首報", "首報情況", "首報匯總", "任務 首報", "核收首報"])(
		"are a table for the office: %s",
		async (said) => {
			t = await aCaseDistrict();
			await t.say("ou_water", WATER, "報送 首報");
			const table = only(await t.say("ou_zhou", OFFICE, said));
			expect(wordsOf(table)).toContain("2個單位：已核收0 · 待核收1 · 未報1");
			expect(wordsOf(table)).toContain("未報（1）：區園林局");
			expect(buttonsOf(t, table)).toEqual(["核收 區水務局"]);
		},
	);

	it("are received from the table, which stays", async () => {
		t = await aCaseDistrict();
		await t.say("ou_water", WATER, "報送 首報");
		await t.say("ou_garden", GARDEN, "報送 首報");
		const table = only(await t.say("ou_zhou", OFFICE, "首報情況"));
		const sent = t.sent(OFFICE).length;
		await t.press("ou_zhou", table, "核收 區水務局");
		expect(wordsOf(now(t, table))).toContain("已核收（1）：區水務局");
		expect(buttonsOf(t, now(t, table))).toEqual(["核收 區園林局"]);
		await t.press("ou_zhou", now(t, table), "核收 區園林局");
		expect(wordsOf(now(t, table))).toContain("已核收（2）");
		expect(buttonsOf(t, now(t, table))).toEqual([]);
		expect(t.sent(OFFICE)).toHaveLength(sent);
	});

	it.each([
		"核收 首報 區水務局",
		"核收區水務局首報",
		"核收 區水務局",
		"核實 首報 區水務局",
	])("one of a named unit is received at once: %s", async (said) => {
		t = await aCaseDistrict();
		await t.say("ou_water", WATER, "報送 首報");
		await t.say("ou_garden", GARDEN, "報送 首報");
		const [answer] = await t.say("ou_zhou", OFFICE, said);
		expect(wordsOf(answer)).toContain("已核收，任務銷號");
		expect(wordsOf(answer)).toContain("區水務局");
	});

	it("one of a named unit is returned with the reason", async () => {
		t = await aCaseDistrict();
		await t.say("ou_water", WATER, "報送 首報");
		await t.say("ou_garden", GARDEN, "報送 首報");
		const [answer] = await t.say(
			"ou_zhou",
			OFFICE,
			"退回 首報 區水務局 缺附件",
		);
		expect(wordsOf(answer)).toContain("缺附件");
		expect(wordsOf(answer)).toContain("區水務局");
		expect(wordsOf(answer)).toContain("退回");
	});

	it("of its own unit alone to a unit", async () => {
		t = await aCaseDistrict();
		const card = only(await t.say("ou_water", WATER, "首報情況"));
		expect(wordsOf(card)).not.toContain("區園林局");
	});
});
