import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	aDistrict,
	districtPlan,
	OFFICE,
	WATER,
} from "../../helpers/district.js";
import { buttonsOf, lastIn, only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import type { Day } from "../../../src/domain/day.js";

const UNITS = ["區園林局", "區水務局", "區城管局"];

let t: TestApp;
beforeAll(async () => {
	const plan = districtPlan();
	t = await aDistrict({
		plan: {
			...plan,
			rectification: {
				lead: "區園林局",
				aspects: [],
				firstReport: { dueOn: "2021-03-22" as Day, contact: null },
				caseQuotas: [],
				quotaUnits: UNITS,
			},
		},
	});
});
afterAll(() => t.close());

const office = async (text: string) =>
	only(await t.say("ou_zhou", OFFICE, text));

describe("本月到期 of the office", () => {
	it("has one line for what every unit owes, with counts, and 查看", async () => {
		await t.say("ou_water", WATER, "完成 首報");
		const answer = await office("本月到期");
		const words = wordsOf(answer);
		expect(words).toContain("**首報**：3個單位，已報1，缺2");
		expect(words.match(/首報/gu)).toHaveLength(1);
		expect(words).toContain("2.1");
		expect(buttonsOf(t, answer)).toContain("查看");
		await t.press("ou_zhou", answer, "查看");
		expect(wordsOf(lastIn(t, OFFICE))).toContain("區城管局");
	});

	it("asked about one unit has that unit's own, under its name", async () => {
		const answer = await office("區園林局3月底前有哪些");
		const words = wordsOf(answer);
		expect(words).toContain("區園林局 · 3月31日前到期（3月底前）");
		expect(words).not.toContain("個單位，已報");
		expect(words.match(/\*\*首報\*\*/gu)).toHaveLength(1);
		expect(wordsOf(await office("區園林局逾期"))).toContain(
			"區園林局 · 逾期未辦結",
		);
	});

	it("of a unit names its own", async () => {
		const words = wordsOf(only(await t.say("ou_water", WATER, "下周到期")));
		expect(words).not.toContain("個單位，已報");
	});

	it("says once that there is nothing", async () => {
		const words = wordsOf(await office("逾期"));
		expect(
			words.split("\n").filter((line) => line === "沒有逾期任務。"),
		).toHaveLength(1);
	});
});
