import { afterEach, beforeEach, expect, it } from "vitest";
import { aDistrict, OFFICE, WATER } from "../../helpers/district.js";
import {
	buttonsOf,
	lastIn,
	only,
	privately,
	toastOf,
} from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeEach(async () => {
	t = await aDistrict();
	await t.app.transaction(({ people }) =>
		people.learnNames(new Map([["ou_liaison", "老聯"]])),
	);
});
afterEach(() => t.close());

const ask = async () =>
	only(
		await t.say("ou_zhou", OFFICE, "設聯絡員 @new 區水務局", {
			mentions: ["ou_new"],
		}),
	);

it("asks whether the present liaison is replaced, by name", async () => {
	const asked = await ask();
	expect(buttonsOf(t, asked)).toEqual(["接替 老聯", "再加一位"]);
	const private_ = privately(t, "ou_liaison");
	expect(wordsOf(only(await t.say("ou_liaison", private_, "2.1")))).toContain(
		"清理河岸垃圾",
	);
});

it("hands the open items over, with the last report and the request that waits", async () => {
	await t.say("ou_water", WATER, "進度 2.1 已清理三公里，其餘下週完成");
	await t.press("ou_zhou", await ask(), "接替 老聯");
	const handover = wordsOf(lastIn(t, privately(t, "ou_new")));
	expect(handover).toContain("交接 · 區水務局聯絡員");
	expect(handover).toContain("你接替老聯");
	expect(handover).toContain("清理河岸垃圾");
	expect(handover).toContain("3月19日");
	expect(handover).toContain("其餘下週完成");
	expect(handover).toContain("補種行道樹");
	expect(wordsOf(lastIn(t, privately(t, "ou_liaison")))).toContain("由new接替");
});

it("hands over no report that was taken back", async () => {
	await t.say("ou_water", WATER, "進度 2.1 已清理三公里");
	await t.say("ou_water", WATER, "進度 2.1 已清理九公里");
	await t.say("ou_water", WATER, "撤銷");
	await t.press("ou_zhou", await ask(), "接替 老聯");
	const handover = wordsOf(lastIn(t, privately(t, "ou_new")));
	expect(handover).toContain("三公里");
	expect(handover).not.toContain("九公里");
});

it("ends the old one's rights at once, for older cards too", async () => {
	const chat = privately(t, "ou_liaison");
	const card = only(await t.say("ou_liaison", chat, "2.1"));
	await t.press("ou_zhou", await ask(), "接替 老聯");
	const pressed = await t.press("ou_liaison", card, "完成");
	expect(toastOf(pressed)?.content).toContain("沒有找到，或無權操作");
	expect(wordsOf(only(await t.say("ou_liaison", chat, "2.1")))).not.toContain(
		"清理河岸垃圾",
	);
	const mine = await t.say("ou_new", privately(t, "ou_new"), "完成 2.1");
	expect(wordsOf(only(mine))).toContain("區水務局已報完成");
});

it("adds one more where that is pressed", async () => {
	await t.press("ou_zhou", await ask(), "再加一位");
	for (const person of ["ou_new", "ou_liaison"]) {
		const answer = only(await t.say(person, privately(t, person), "2.1"));
		expect(wordsOf(answer)).toContain("清理河岸垃圾");
	}
});

it("asks again for the right of whoever presses", async () => {
	const asked = await ask();
	const pressed = await t.press("ou_guest", asked, "接替 老聯");
	expect(toastOf(pressed)?.content).toContain("沒有找到，或無權操作");
});
