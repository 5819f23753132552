import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Message } from "../../../src/sandbox/lark/types.js";
import { aDistrict, own, WATER } from "../../helpers/district.js";
import { buttonsOf, lastIn, only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: [
			own("2.2", { text: "一年內整治全部黑臭河段，恢復岸線。" }),
			own("2.3"),
			own("2.4"),
		],
	});
});
afterAll(() => t.close());

it("shows the wording of the document, with code and deadline", async () => {
	const answer = wordsOf(only(await t.say("ou_water", WATER, "原文 2.2")));
	expect(answer).toContain("一年內整治全部黑臭河段，恢復岸線。");
	expect(answer).toContain("2.2 原文");
	expect(answer).toContain("期限：6月30日");
});

it("is refused for another unit's task", async () => {
	const answer = wordsOf(only(await t.say("ou_water", WATER, "原文 1.1")));
	expect(answer).toContain("沒有找到，或無權操作");
	expect(answer).not.toContain("街心花園");
});

describe("where several tasks may be meant", () => {
	it("原文 shows the wording of the one chosen", async () => {
		const asked = only(await t.say("ou_water", WATER, "原文"));
		await t.press("ou_water", asked, choiceOf("2.2", asked));
		const answer = wordsOf(lastIn(t, WATER));
		expect(answer).toContain("一年內整治全部黑臭河段，恢復岸線。");
	});

	it("為什麼紅燈 explains the light of the one chosen", async () => {
		const asked = only(await t.say("ou_water", WATER, "為什麼紅燈"));
		await t.press("ou_water", asked, choiceOf("2.2", asked));
		expect(wordsOf(lastIn(t, WATER))).toContain("2.2 為什麼是這個燈");
	});

	it("撤銷 takes back what was done to the one chosen", async () => {
		await t.say("ou_water", WATER, "簽收 2.3");
		await t.say("ou_water", WATER, "簽收 2.4");
		const asked = only(await t.say("ou_water", WATER, "撤銷 2.3、2.4"));
		await t.press("ou_water", asked, choiceOf("2.3", asked));
		expect(wordsOf(lastIn(t, WATER))).toContain("已撤銷：簽收");
		expect(wordsOf(lastIn(t, WATER))).toContain("2.3");
	});
});

function choiceOf(code: string, asked: Message): string {
	const found = buttonsOf(t, asked).find((text) => text.startsWith(code));
	if (found === undefined) throw new Error(`no choice ${code}`);
	return found;
}
