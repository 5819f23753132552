import { afterAll, beforeAll, expect, it } from "vitest";
import { aDistrict, own, WATER } from "../../helpers/district.js";
import { only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: [own("2.2", { text: "一年內整治全部黑臭河段，恢復岸線。" })],
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
