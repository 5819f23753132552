import { afterAll, beforeAll, expect, it } from "vitest";
import { aDistrict, OFFICE, own, WATER } from "../../helpers/district.js";
import { lastIn, now, only, privately, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({ tasks: [own("2.2")] });
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

it("pressed again while the task stands as it did is no second notice", async () => {
	const before = t.sent(OFFICE).length;
	const card = only(await t.say("ou_water2", WATER, "2.1"));
	const pressed = await t.press("ou_water2", card, "不屬我單位");
	expect(toastOf(pressed)?.content).toBe("已轉領導小組辦公室");
	expect(t.sent(OFFICE)).toHaveLength(before);
});

it("reaches the people of the office in private where it has no group", async () => {
	await t.say("ou_admin", OFFICE, "解綁");
	const card = only(await t.say("ou_water", WATER, "2.2"));
	await t.press("ou_water", card, "不屬我單位");
	for (const person of ["ou_zhou", "ou_qian"])
		expect(wordsOf(lastIn(t, privately(t, person)))).toContain(
			"區水務局表示「2.2 整治河段2.2」不屬本單位",
		);
});
