import { afterAll, beforeAll, expect, it } from "vitest";
import {
	ACTION,
	aDistrict,
	CITY,
	OFFICE,
	own,
	PLAIN,
	WATER,
} from "../../helpers/district.js";
import { buttonsOf, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: ["2.2", "2.3", "2.4", "2.5"].map((code) => own(code)),
	});
});
afterAll(() => t.close());

it.each(["本單位任務", "我們的任務"])(
	"lists the unit's open tasks for %s, the most urgent first",
	async (said) => {
		const answer = wordsOf(only(await t.say("ou_water", WATER, said)));
		expect(answer).toContain("區水務局的任務");
		expect(answer.indexOf("清理河岸垃圾")).toBeLessThan(
			answer.indexOf("補種行道樹"),
		);
		expect(answer).not.toContain("新建街心花園");
	},
);

it("lets five be answered on the spot and the rest be looked at", async () => {
	const answer = only(await t.say("ou_water", WATER, "我們的任務"));
	const buttons = buttonsOf(t, answer);
	expect(buttons.filter((text) => text === "完成")).toHaveLength(5);
	expect(buttons.filter((text) => text === "查看")).toHaveLength(1);
});

it("answers my tasks in English, in private, for the units of one's roles", async () => {
	const chat = privately(t, "ou_liaison");
	const answer = wordsOf(only(await t.say("ou_liaison", chat, "my tasks")));
	expect(answer).toContain("Tasks of 區水務局");
	expect(answer).toContain("2.1");
});

it("keeps what waits for the office apart, and leaves out what is closed", async () => {
	await t.say("ou_water", WATER, "完成 2.4");
	await t.say("ou_water", WATER, "完成 2.5");
	await t.say("ou_zhou", OFFICE, "核實 2.5");
	const answer = wordsOf(only(await t.say("ou_water", WATER, "我們的任務")));
	expect(answer.indexOf("等待核實")).toBeLessThan(answer.indexOf("**2.4**"));
	expect(answer).not.toContain("**2.5**");
});

it("shows a responsible unit the tasks in which it has a part", async () => {
	const answer = wordsOf(only(await t.say("ou_city", CITY, "我们的任务")));
	expect(answer).toContain("2.1");
	expect(answer).toContain("1.3");
	expect(answer).not.toContain("2.2");
});

it("shows a joint task whose own part is done as that, behind what is owed", async () => {
	await t.say("ou_city", CITY, "完成 2.1");
	const list = only(await t.say("ou_city", CITY, "我們的任務"));
	const answer = wordsOf(list);
	expect(answer.indexOf("**1.3**")).toBeLessThan(
		answer.indexOf("本單位部分已完成"),
	);
	expect(answer.indexOf("本單位部分已完成")).toBeLessThan(
		answer.indexOf("**2.1**"),
	);
	expect(buttonsOf(t, list)).toEqual(["完成", "報進度", "查看"]);
	const lead = wordsOf(only(await t.say("ou_water", WATER, "我們的任務")));
	expect(lead).not.toContain("本單位部分已完成");
	await t.say("ou_city", CITY, "撤銷");
	await t.say("ou_city", CITY, "不適用 2.1 本單位沒有相關事項");
	const without = wordsOf(only(await t.say("ou_city", CITY, "我們的任務")));
	expect(without).toContain("對本單位不適用");
});

it("shows the office and an action's group all that is theirs to see", async () => {
	const office = wordsOf(only(await t.say("ou_zhou", OFFICE, "我們的任務")));
	expect(office).toContain("1.1");
	const action = wordsOf(only(await t.say("ou_leader", ACTION, "我們的任務")));
	expect(action).toContain("2.1");
	expect(action).not.toContain("1.1");
});

it("gives a stranger help and nothing of the plan", async () => {
	const answer = wordsOf(only(await t.say("ou_stranger", PLAIN, "我們的任務")));
	expect(answer).toContain("這裡還沒有綁定");
});
