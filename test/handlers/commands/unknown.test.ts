import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	ACTION,
	aDistrict,
	GARDEN,
	OFFICE,
	PLAIN,
	WATER,
} from "../../helpers/district.js";
import { buttonsOf, only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict();
});
afterAll(() => t.close());

describe.each([
	["今天天氣不錯呀大家", "沒有聽懂"],
	["今天天气不错呀大家", "没有听懂"],
	["lovely weather today", "lovely weather today"],
])("%s", (said, told) => {
	it("gets three suggestions, and each does something when pressed", async () => {
		const answer = only(await t.say("ou_water", WATER, said));
		expect(wordsOf(answer)).toContain(told);
		const suggestions = buttonsOf(t, answer);
		expect(suggestions).toHaveLength(3);
		for (const suggestion of suggestions) {
			const before = t.sent(WATER).length;
			await t.press("ou_water", answer, suggestion);
			const came = t.sent(WATER).slice(before).map(wordsOf).join();
			expect(came, suggestion).not.toBe("");
			expect(came).not.toMatch(
				/沒有聽懂|没有听懂|還沒有開放|还没有开放|not there yet|沒有找到|没有找到|Not found/,
			);
		}
	});
});

it.each([
	["the office", "ou_zhou", OFFICE],
	["who speaks for an action", "ou_leader", ACTION],
	["督查 in the group of a unit", "ou_super", GARDEN],
])("suggests nothing that is refused to %s", async (_, who, chat) => {
	const answer = only(await t.say(who, chat, "天氣不錯"));
	const suggestions = buttonsOf(t, answer);
	expect(suggestions).toHaveLength(3);
	for (const suggestion of suggestions) {
		const before = t.sent(chat).length;
		await t.press(who, answer, suggestion);
		const came = t.sent(chat).slice(before).map(wordsOf).join();
		expect(came, suggestion).not.toBe("");
		expect(came, suggestion).not.toMatch(/沒有聽懂|沒有找到/);
	}
});

it("shows no more than a line of what was said at length", async () => {
	const said = "今天天氣不錯呀大家\n".repeat(30);
	const answer = wordsOf(only(await t.say("ou_water", WATER, said)));
	expect(answer).toContain("…」");
	expect(answer.length).toBeLessThan(250);
});

it("gives a stranger help and nothing of the plan", async () => {
	const answer = wordsOf(only(await t.say("ou_stranger", PLAIN, "阿巴阿巴")));
	expect(answer).toContain("這裡還沒有綁定");
	expect(answer).not.toMatch(/\d\.\d|街心花園|水務局/);
});
