/** A case all the way by chat: form, head, office, 紀委, back once, counted, taken back. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { aCaseDistrict } from "../../helpers/case-world.js";
import { WATER } from "../../helpers/district.js";
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
	t = await aCaseDistrict({ discipline: true });
	await t.app.transaction(({ cases }) =>
		cases.setHeadSignsOff("區水務局", true),
	);
});
afterAll(() => t.close());

const FORM = {
	title: "巡河記錄造假",
	category: "3",
	subject: "某河段巡查員",
	summary: "連續兩週未到河段，巡河記錄卻每天齊全。",
	outcome: "party-discipline",
	occurred_on: "2021-03-01 +0800",
};

async function view(who: string) {
	const chat = privately(t, who);
	const [list] = await t.say(who, chat, "案例審核");
	if (!list) throw new Error("nothing was answered");
	await t.press(who, list, "查看");
	return lastIn(t, chat);
}

it("asks in the group for nothing and takes the form in private", async () => {
	const line = only(await t.say("ou_water", WATER, "提交案例"));
	expect(wordsOf(line)).toContain("私聊");
	const form = lastIn(t, privately(t, "ou_water"));
	await t.press("ou_water", form, "提交案例", FORM);
	expect(wordsOf(now(t, form))).toContain("案例 1");
	expect(wordsOf(now(t, form))).toContain("待負責人簽批");
});

it("comes back once from the head, whose reason its filer reads", async () => {
	const card = await view("ou_head");
	expect(buttonsOf(t, card)).toEqual(["簽批", "退回"]);
	await t.press("ou_head", card, "退回");
	const form = lastIn(t, privately(t, "ou_head"));
	await t.press("ou_head", form, "退回", { reason: "寫明是哪一段" });
	const told = lastIn(t, privately(t, "ou_water"));
	expect(wordsOf(told)).toContain("寫明是哪一段");
	await t.press("ou_water", told, "繼續填寫");
	const again = lastIn(t, privately(t, "ou_water"));
	await t.press("ou_water", again, "提交案例", {
		...FORM,
		subject: "東段巡查員",
	});
	await t.press("ou_head", await view("ou_head"), "簽批");
});

it("is accepted by office and 紀委, counted, and said so to the unit", async () => {
	const atOffice = await view("ou_zhou");
	expect(wordsOf(atOffice)).toContain("東段巡查員");
	await t.press("ou_zhou", atOffice, "核實");
	const asked = lastIn(t, privately(t, "ou_zhou"));
	const reply = await t.press("ou_zhou", asked, "核實", {
		document_no: "青紀〔2021〕3號",
	});
	expect(toastOf(reply)?.content).toBe("已核實，轉紀委審定");
	const last = await view("ou_he");
	expect(wordsOf(last)).toContain("青紀〔2021〕3號");
	await t.press("ou_he", last, "核實");
	expect(wordsOf(lastIn(t, WATER))).toContain("案例 1 已採納");
	const duty = only(await t.say("ou_water", WATER, "任務 案例一"));
	expect(wordsOf(duty)).toContain("已銷號");
	const shown = now(t, last);
	await t.press("ou_he", shown, "撤銷");
	expect(wordsOf(now(t, duty))).toContain("案例不再達標");
});

it("leaves not a word of the case in the unit's group", () => {
	const words = t.sent(WATER).map(wordsOf).join("\n");
	for (const secret of ["造假", "巡查員", "連續兩週", "哪一段", "青紀"])
		expect(words).not.toContain(secret);
});
