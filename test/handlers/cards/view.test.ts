import { afterAll, beforeAll, expect, it } from "vitest";
import { aDistrict, OFFICE } from "../../helpers/district.js";
import { now, only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict();
});
afterAll(() => t.close());

it("shows the task below and leaves the list as it is", async () => {
	const list = only(await t.say("ou_zhou", OFFICE, "本月到期"));
	const looked = wordsOf(now(t, list));
	const before = t.sent(OFFICE).length;
	await t.press("ou_zhou", list, "查看");
	expect(wordsOf(only(t.sent(OFFICE).slice(before)))).toContain(
		"2.1 清理河岸垃圾",
	);
	expect(wordsOf(now(t, list))).toBe(looked);
});

it("pressed by somebody in the office's group without the right shows nothing", async () => {
	const list = only(await t.say("ou_zhou", OFFICE, "本月到期"));
	const before = t.sent(OFFICE).length;
	await t.press("ou_guest", list, "查看");
	expect(t.sent(OFFICE)).toHaveLength(before);
});
