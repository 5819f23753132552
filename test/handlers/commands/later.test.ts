import { afterAll, beforeAll, expect, it } from "vitest";
import { aDistrict, WATER } from "../../helpers/district.js";
import { only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict();
});
afterAll(() => t.close());

it.each([
	["掛圖", "掛圖"],
	["排名", "排名"],
	["導入方案", "導入方案"],
])(
	"answers %s with one helpful line and changes nothing",
	async (said, name) => {
		const answer = wordsOf(only(await t.say("ou_water", WATER, said)));
		expect(answer).toContain(`「${name}」還沒有開放，沒有任何改動`);
		const task = wordsOf(only(await t.say("ou_water", WATER, "2.1")));
		expect(task).toContain("待簽收");
	},
);
