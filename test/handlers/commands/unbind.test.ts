import { afterEach, beforeEach, expect, it } from "vitest";
import { aDistrict, PLAIN, WATER } from "../../helpers/district.js";
import { only, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeEach(async () => {
	t = await aDistrict();
});
afterEach(() => t.close());

it("ends at once what the group stood for, for cards of before too", async () => {
	const card = only(await t.say("ou_water", WATER, "2.1"));
	const answer = only(await t.say("ou_admin", WATER, "解綁"));
	expect(wordsOf(answer)).toContain("這個群不再是：區水務局");
	const pressed = await t.press("ou_water", card, "完成");
	expect(toastOf(pressed)).toMatchObject({ type: "error" });
	expect(toastOf(pressed)?.content).toContain("沒有找到，或無權操作");
	const help = only(await t.say("ou_water", WATER, "2.1"));
	expect(wordsOf(help)).toContain("這裡還沒有綁定");
});

it("says so where nothing was bound", async () => {
	const answer = only(await t.say("ou_admin", PLAIN, "unbind"));
	expect(wordsOf(answer)).toContain("administrator");
});

it("is refused to a clerk", async () => {
	const answer = only(await t.say("ou_water", WATER, "解綁"));
	expect(wordsOf(answer)).toContain("沒有找到，或無權操作");
	const help = only(await t.say("ou_water", WATER, "幫助"));
	expect(wordsOf(help)).toContain("區水務局的督辦群");
});
