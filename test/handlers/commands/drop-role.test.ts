import { afterEach, beforeEach, expect, it } from "vitest";
import { aDistrict, OFFICE, WATER } from "../../helpers/district.js";
import { lastIn, only, privately, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeEach(async () => {
	t = await aDistrict();
});
afterEach(() => t.close());

it("ends every role at once, for cards of before too", async () => {
	await t.say("ou_water", WATER, "完成 2.1");
	const asked = lastIn(t, OFFICE);
	const answer = only(
		await t.say("ou_qian", OFFICE, "免去 @zhou", { mentions: ["ou_zhou"] }),
	);
	expect(wordsOf(answer)).toContain("zhou的 1 個角色已免去：辦公室成員");
	const pressed = await t.press("ou_zhou", asked, "核實");
	expect(toastOf(pressed)?.content).toContain("沒有找到，或無權操作");
	expect(toastOf(await t.press("ou_qian", asked, "核實"))?.content).toBe(
		"已核實，任務銷號",
	);
});

it("ends a head's say in private", async () => {
	const chat = privately(t, "ou_head");
	const card = only(await t.say("ou_head", chat, "2.1"));
	await t.say("ou_zhou", OFFICE, "免去 @head", { mentions: ["ou_head"] });
	const pressed = await t.press("ou_head", card, "完成");
	expect(toastOf(pressed)).toMatchObject({ type: "error" });
	const after = wordsOf(only(await t.say("ou_head", chat, "2.1")));
	expect(after).not.toContain("清理河岸垃圾");
});

it("says so when there was none, and asks who when nobody is mentioned", async () => {
	const none = only(
		await t.say("ou_zhou", OFFICE, "免去 @guest", { mentions: ["ou_guest"] }),
	);
	expect(wordsOf(none)).toContain("沒有角色可免");
	const nobody = only(await t.say("ou_zhou", OFFICE, "免去"));
	expect(wordsOf(nobody)).not.toContain("已免去");
});

it("is refused to a clerk", async () => {
	await t.say("ou_water", WATER, "免去 @zhou", { mentions: ["ou_zhou"] });
	expect(wordsOf(lastIn(t, WATER))).toContain("沒有找到，或無權操作");
});

it("does not end the last of the office, nor one's own role", async () => {
	await t.say("ou_admin", OFFICE, "免去 @qian", { mentions: ["ou_qian"] });
	const own = await t.say("ou_zhou", OFFICE, "免去 @zhou", {
		mentions: ["ou_zhou"],
	});
	expect(wordsOf(only(own))).toContain("不能改自己的角色");
	const last = await t.say("ou_admin", OFFICE, "免去 @zhou", {
		mentions: ["ou_zhou"],
	});
	expect(wordsOf(only(last))).toContain("最後一位，不能免去");
	await t.say("ou_admin", OFFICE, "設辦公室 @new", { mentions: ["ou_new"] });
	const gone = await t.say("ou_admin", OFFICE, "免去 @zhou", {
		mentions: ["ou_zhou"],
	});
	expect(wordsOf(only(gone))).toContain("已免去");
});
