/** 撤回修改 by the filer while his case waits, through the webhook. */
import { afterEach, expect, it } from "vitest";
import { aCaseDistrict } from "../../helpers/case-world.js";
import { OFFICE } from "../../helpers/district.js";
import {
	buttonsOf,
	lastIn,
	now,
	only,
	privately,
	toastOf,
} from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { COMPLETE, file } from "./filing-kit.js";

let t: TestApp;
afterEach(() => t.close());

it("gives the case back to its filer under the same number, and takes it off the office's notice", async () => {
	t = await aCaseDistrict();
	const receipt = await file(t, "ou_liaison");
	const notice = lastIn(t, OFFICE);
	expect(wordsOf(notice)).toContain("案例 1 待審核");
	await t.advanceTo("2021-03-12T09:00:00+08:00");
	await t.press("ou_liaison", receipt, "撤回修改");
	const back = now(t, receipt);
	expect(wordsOf(back)).toContain("已撤回");
	expect(wordsOf(back)).toContain("撤回修改");
	expect(buttonsOf(t, back)).toEqual(["繼續填寫", "放棄"]);
	expect(wordsOf(now(t, notice))).not.toContain("案例 1 待審核");
	const refused = only(
		await t.say("ou_zhou", privately(t, "ou_zhou"), "案例 1"),
	);
	expect(wordsOf(refused)).toContain("沒有找到，或無權操作");
	await t.press("ou_liaison", back, "繼續填寫");
	const form = lastIn(t, privately(t, "ou_liaison"));
	await t.press("ou_liaison", form, "提交案例", COMPLETE);
	expect(wordsOf(now(t, form))).toContain("案例 1");
});

it("is over once the office has decided", async () => {
	t = await aCaseDistrict();
	const receipt = await file(t, "ou_liaison");
	const before = t.standIn.message(receipt.id);
	const office = privately(t, "ou_zhou");
	const card = only(await t.say("ou_zhou", office, "案例 1"));
	await t.press("ou_zhou", card, "核實");
	expect(buttonsOf(t, now(t, before))).not.toContain("撤回修改");
});

it("an answer can be given again", async () => {
	t = await aCaseDistrict();
	await file(t, "ou_liaison");
	const office = privately(t, "ou_zhou");
	const card = only(await t.say("ou_zhou", office, "案例 1"));
	await t.press("ou_zhou", card, "詢問");
	await t.press("ou_zhou", lastIn(t, office), "詢問", { text: "哪一級？" });
	const chat = privately(t, "ou_liaison");
	await t.press("ou_liaison", lastIn(t, chat), "回答");
	await t.press("ou_liaison", lastIn(t, chat), "回答", { text: "科級" });
	const answered = only(await t.say("ou_liaison", chat, "案例 1"));
	const again = await t.press("ou_liaison", answered, "回答");
	expect(toastOf(again)?.type).not.toBe("error");
});
