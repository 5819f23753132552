import { afterAll, beforeAll, expect, it } from "vitest";
import { aDistrict, OFFICE, own, WATER } from "../../helpers/district.js";
import {
	buttonsOf,
	lastIn,
	now,
	only,
	privately,
	toastOf,
} from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: ["2.2", "2.3", "2.4", "2.5"].map((code) => own(code)),
	});
	for (const code of ["2.2", "2.3", "2.4"])
		await t.say("ou_water", WATER, `完成 ${code}`);
});
afterAll(() => t.close());

const office = async (text: string) =>
	only(await t.say("ou_zhou", OFFICE, text));

it("with a reason sends the task back to work and tells the unit why", async () => {
	const answer = wordsOf(await office("退回 2.2 佐證不足，請補名單"));
	expect(answer).toContain("已退回重辦：佐證不足，請補名單");
	expect(answer).toContain("2.2 整治河段2.2");
	const told = lastIn(t, WATER);
	expect(wordsOf(told)).toContain("已退回重辦：佐證不足，請補名單");
	expect(buttonsOf(t, told)).toEqual(["完成", "報進度"]);
	expect(t.sent(privately(t, "ou_head"))).toEqual([]);
});

it("the second time tells the head in private too", async () => {
	await t.say("ou_water", WATER, "完成 2.2 已補");
	await office("退回 2.2 名單仍缺");
	const told = wordsOf(lastIn(t, privately(t, "ou_head")));
	expect(told).toContain("第二次退回重辦，已告知負責人：名單仍缺");
	expect(told).toContain("2.2 整治河段2.2");
});

it("the third time is called the third", async () => {
	await t.say("ou_water", WATER, "完成 2.2 再補");
	const answer = wordsOf(await office("退回 2.2 仍缺一頁"));
	expect(answer).toContain("第三次退回重辦，已告知負責人：仍缺一頁");
});

it("without a reason asks for it with a form, and the form returns it", async () => {
	const form = await office("退回 2.3");
	expect(wordsOf(form)).toContain("請寫明退回的原因");
	const empty = await t.press("ou_zhou", form, "退回", {});
	expect(empty.kind).toBe("blocked");
	const sent = await t.press("ou_zhou", form, "退回", { reason: "照片模糊" });
	expect(toastOf(sent)).toEqual({ type: "success", content: "已退回" });
	expect(wordsOf(now(t, form))).toContain("已退回重辦：照片模糊");
	expect(wordsOf(lastIn(t, WATER))).toContain("照片模糊");
});

it("of a task not reported done changes nothing", async () => {
	expect(wordsOf(await office("退回 2.5 太早"))).toContain(
		"牽頭單位報完成後才能核實或退回",
	);
});

it("is refused to the unit itself", async () => {
	const answer = only(await t.say("ou_water", WATER, "退回 2.4 不對"));
	expect(wordsOf(answer)).toContain("沒有找到，或無權操作");
});

it("leaves a returned task to be reported done again", async () => {
	const again = only(await t.say("ou_water", WATER, "完成 2.3 已補照片"));
	expect(wordsOf(again)).toContain("已報完成，等待核實");
	expect(wordsOf(again)).toContain("退回：照片模糊");
});
