import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Indicator } from "../../../src/domain/plan.js";
import { aDistrict, OFFICE, own, WATER } from "../../helpers/district.js";
import { buttonsOf, now, only, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

const indicator = (name: string, value: number, unit: string): Indicator => ({
	text: name,
	name,
	op: "≥",
	value,
	unit,
});

const BRIDGES = indicator("新橋", 100, "座");

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: [
			own("2.2", { indicators: [BRIDGES] }),
			own("2.3", {
				indicators: [
					indicator("清淤河段", 10, "公里"),
					indicator("綠化岸線", 8, "公里"),
				],
			}),
			own("2.4", { indicators: [indicator("達標率", 95, "%")] }),
			own("2.5", { indicators: [BRIDGES] }),
			own("2.6", { indicators: [BRIDGES] }),
		],
	});
});
afterAll(() => t.close());

async function say(text: string) {
	return only(await t.say("ou_water", WATER, text));
}

describe("a reported number", () => {
	it("goes to the indicator that it fits, with a bar", async () =>
		expect(wordsOf(await say("進度 2.2 已建86座"))).toContain("86/100座"));

	it("lower than the last one is asked about, and 取消 records nothing", async () => {
		const asked = await say("進度 2.2 已建32座");
		expect(wordsOf(asked)).toContain("「新橋」上次報86座，這次32座？");
		const pressed = await t.press("ou_water", asked, "取消");
		expect(toastOf(pressed)?.content).toContain("沒有記錄");
		expect(wordsOf(now(t, asked))).toContain("86/100座");
	});

	it("and 確認 records it", async () => {
		const asked = await say("進度 2.2 已建32座");
		await t.press("ou_water", asked, "確認");
		expect(wordsOf(now(t, asked))).toContain("32/100座");
		expect(wordsOf(now(t, asked))).toContain("已建32座");
	});

	it("that fits several is asked about with a button each", async () => {
		const asked = await say("進度 2.3 已完成5公里");
		expect(wordsOf(asked)).toContain("「5公里」是哪個指標的數值？");
		const second = buttonsOf(t, asked).find((text) =>
			text.startsWith("綠化岸線"),
		);
		await t.press("ou_water", asked, second ?? "");
		expect(wordsOf(now(t, asked))).toContain(
			"綠化岸線** ▰▰▰▰▰▰▱▱▱▱ 62% 5/8公里",
		);
		expect(wordsOf(now(t, asked))).toContain("已完成5公里");
	});

	it("that no indicator counts stays in the words, which is said", async () => {
		const answer = wordsOf(await say("進度 2.5 已培訓86人"));
		expect(answer).toContain("「86人」和指標的單位對不上，只記在文字裡");
		expect(answer).toContain("已培訓86人");
	});

	it("in percent is shown as such, with its target", async () => {
		const answer = wordsOf(await say("進度 2.4 達標率80%"));
		expect(answer).toContain("80%／目標95%");
		expect(answer).not.toContain("84%");
	});

	it.each(["進度 2.5 -5座", "進度 2.4 達標率120%"])(
		"%s is refused",
		async (text) => expect(wordsOf(await say(text))).toContain("數值不合理"),
	);
});

it("a number for a closed task is not asked about: it says that the task is closed", async () => {
	await say("進度 2.6 已建86座");
	await say("完成 2.6");
	await t.say("ou_zhou", OFFICE, "核實 2.6");
	const answer = wordsOf(await say("進度 2.6 已建32座"));
	expect(answer).toContain("該任務已驗收，未改動");
	expect(answer).not.toContain("上次報");
});
