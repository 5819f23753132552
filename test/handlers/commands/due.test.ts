import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Day } from "../../../src/domain/day.js";
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
		at: "2021-03-22T10:00:00+08:00",
		tasks: [own("2.2", { dueOn: "2021-03-26" as Day }), own("2.3")],
	});
});
afterAll(() => t.close());

const ask = async (who: string, chat: string, said: string) =>
	wordsOf(only(await t.say(who, chat, said)));

describe("in a unit's group", () => {
	it("lists what is due, the late ones apart and first, and echoes the span", async () => {
		const answer = await ask("ou_water", WATER, "本月到期");
		expect(answer).toContain("3月31日前到期（本月）");
		expect(answer.indexOf("已逾期")).toBeLessThan(answer.indexOf("將到期"));
		expect(answer.indexOf("清理河岸垃圾")).toBeLessThan(
			answer.indexOf("整治河段2.2"),
		);
		expect(answer).toContain("期限：3月26日");
		expect(answer).not.toContain("2.3");
	});

	it("takes 10月底前 up to that day, and only the unit's own tasks", async () => {
		const answer = await ask("ou_water", WATER, "10月底前有哪些");
		expect(answer).toContain("10月31日前到期（10月底前）");
		for (const code of ["2.1", "2.2", "2.3", "1.2"])
			expect(answer).toContain(`**${code}**`);
		expect(answer).not.toContain("**1.1**");
		expect(answer).not.toContain("**1.3**");
	});

	it("lists for 逾期 only what is late", async () => {
		const answer = await ask("ou_water", WATER, "逾期");
		expect(answer).toContain("清理河岸垃圾");
		expect(answer).toContain("逾期3天");
		expect(answer).not.toContain("2.2");
	});

	it("says so when nothing is due", async () => {
		expect(await ask("ou_city", CITY, "下周到期")).toMatch(
			/没有到期任务|已逾期/,
		);
	});

	it.each([
		["這個月有什麼要交", "將到期"],
		["这个月有什么要交", "将到期"],
		["what's due this month", "Deadline: 2021-03-26"],
	])("answers %s in its own script", async (said, told) => {
		expect(await ask("ou_water", WATER, said)).toContain(told);
	});
});

it("lists all tasks for the office, to be looked at", async () => {
	const answer = only(await t.say("ou_zhou", OFFICE, "10月底前有哪些"));
	for (const code of ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3"])
		expect(wordsOf(answer)).toContain(`**${code}**`);
	expect(new Set(buttonsOf(t, answer))).toEqual(new Set(["查看"]));
});

it("lists the action's tasks in the action's group, to be looked at", async () => {
	const answer = only(await t.say("ou_leader", ACTION, "10月底前有哪些"));
	expect(wordsOf(answer)).toContain("**2.2**");
	expect(wordsOf(answer)).not.toContain("**1.1**");
});

it("offers supervision nothing to press but 查看", async () => {
	const chat = privately(t, "ou_super");
	const answer = only(await t.say("ou_super", chat, "本月到期"));
	expect(new Set(buttonsOf(t, answer))).toEqual(new Set(["查看"]));
});

it("gives a head in private what the unit owes", async () => {
	const answer = await ask("ou_head", privately(t, "ou_head"), "本月到期");
	expect(answer).toContain("清理河岸垃圾");
	expect(answer).not.toContain("新建街心花園");
});

it("gives a stranger help and nothing of the plan", async () => {
	const answer = await ask("ou_stranger", PLAIN, "本月到期");
	expect(answer).toContain("這裡還沒有綁定");
	expect(answer).not.toContain("2.1");
});
