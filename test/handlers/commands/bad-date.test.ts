import { afterAll, beforeAll, expect, it } from "vitest";
import { aDistrict, WATER } from "../../helpers/district.js";
import { only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict();
});
afterAll(() => t.close());

it.each(["2021-02-30", "6月31日", "0000-00-00"])(
	"says that %s does not exist, with examples of days that do",
	async (day) => {
		const answer = only(await t.say("ou_water", WATER, `${day}前到期的`));
		expect(wordsOf(answer)).toContain(`「${day}`);
		expect(wordsOf(answer)).toContain("不存在或超出範圍");
		expect(wordsOf(answer)).toContain("6月30日");
	},
);
