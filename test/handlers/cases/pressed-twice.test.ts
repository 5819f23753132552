/** The same button pressed again before the card had its new face, through the webhook. */
import { afterEach, expect, it } from "vitest";
import { aCaseDistrict } from "../../helpers/case-world.js";
import { now, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { COMPLETE, formOf, sendAnything } from "./filing-kit.js";

let t: TestApp;
afterEach(() => t.close());

it("提交案例 files one case, says so again, and keeps 撤銷", async () => {
	t = await aCaseDistrict();
	const form = await formOf(t, "ou_liaison");
	await sendAnything(t, "ou_liaison", form, COMPLETE);
	const again = await sendAnything(t, "ou_liaison", form, COMPLETE);
	expect(again.words).toContain("案例 1");
	expect(again.words).toContain("撤銷");
	expect(again.toast).toContain("待審核");
	expect(await t.app.transaction(({ cases }) => cases.all())).toHaveLength(1);
});

it("提交案例 with other words in the form loses none of them", async () => {
	t = await aCaseDistrict();
	const form = await formOf(t, "ou_liaison");
	await sendAnything(t, "ou_liaison", form, COMPLETE);
	const other = { ...COMPLETE, summary: "另一件事。" };
	const refused = await sendAnything(t, "ou_liaison", form, other);
	expect(refused.words).toBe("");
	expect(refused.toast).not.toBe("");
});

it("核實 accepts once, and the reviewer keeps 撤銷", async () => {
	t = await aCaseDistrict();
	const form = await formOf(t, "ou_liaison");
	await t.press("ou_liaison", form, "提交案例", COMPLETE);
	const chat = privately(t, "ou_zhou");
	const card = only(await t.say("ou_zhou", chat, "案例 1"));
	await sendAnything(t, "ou_zhou", card, {}, "核實");
	const again = await sendAnything(t, "ou_zhou", card, {}, "核實");
	expect(again.toast).toContain("已採納");
	expect(again.words).toContain("撤銷");
});

it("of a long history the card says how much it does not list", async () => {
	t = await aCaseDistrict();
	const form = await formOf(t, "ou_liaison");
	await t.press("ou_liaison", form, "提交案例", COMPLETE);
	const chat = privately(t, "ou_zhou");
	for (let round = 0; round < 3; round++) {
		const card = only(await t.say("ou_zhou", chat, "案例 1"));
		await t.press("ou_zhou", card, "核實");
		await t.press("ou_zhou", now(t, card), "撤銷");
	}
	const card = only(await t.say("ou_zhou", chat, "案例 1"));
	expect(wordsOf(card)).toContain("更早的 1 條沒有列出");
});
