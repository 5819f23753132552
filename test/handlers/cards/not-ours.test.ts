import { afterAll, beforeAll, expect, it } from "vitest";
import { aDistrict, OFFICE, WATER } from "../../helpers/district.js";
import { lastIn, now, only, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict();
});
afterAll(() => t.close());

it("changes nothing, tells the office, and says so over the task", async () => {
	const card = only(await t.say("ou_water", WATER, "2.1"));
	const pressed = await t.press("ou_water", card, "不屬我單位");
	expect(toastOf(pressed)?.content).toBe("已轉領導小組辦公室");
	expect(wordsOf(now(t, card))).toContain(
		"區水務局表示不屬本單位，已轉領導小組辦公室",
	);
	expect(wordsOf(now(t, card))).toContain("待簽收");
	expect(wordsOf(lastIn(t, OFFICE))).toContain(
		"區水務局表示「2.1 清理河岸垃圾」不屬本單位",
	);
});
