/** 案例 and 案例 12 as units see them, through the webhook. */
import { afterEach, describe, expect, it } from "vitest";
import { aCaseDistrict, filedCase } from "../../helpers/case-world.js";
import {
	ACTION,
	districtPlan,
	GARDEN,
	PLAIN,
	WATER,
} from "../../helpers/district.js";
import {
	buttonsOf,
	lastIn,
	only,
	privately,
	toastOf,
} from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { audited } from "./filing-kit.js";

let t: TestApp;
afterEach(() => t.close());

const PERSONAL = {
	title: "王小明所長虛報成活率，電話13912345678",
	subject: "王小明",
};

describe("案例", () => {
	it("says in the unit's group what is short, line by line", async () => {
		t = await aCaseDistrict();
		const list = wordsOf(only(await t.say("ou_water", WATER, "案例")));
		expect(list).toContain(
			"第一階段 3月31日前：已採納 0 件，要求 1 件，還差 1 件（須給予黨政紀處分或移交司法機關），剩 19 天",
		);
		expect(list).toContain(
			"第二階段 12月15日前：已採納 0 件，要求 2 件，還差 2 件（其中 1 件須給予黨政紀處分或移交司法機關），剩 278 天",
		);
		expect(list).toContain("還沒有提交過案例");
	});

	it("says that two without a sanction are short of one of that kind", async () => {
		t = await aCaseDistrict();
		const outcome = "warning";
		for (const state of ["accepted", "accepted", "submitted"] as const)
			await filedCase(t, { outcome, state });
		const list = wordsOf(only(await t.say("ou_water", WATER, "案例")));
		expect(list).toContain(
			"已採納 2 件，要求 1 件，還差 1 件給予黨政紀處分或移交司法機關的，另有 1 件待審，剩 19 天",
		);
	});

	it("says when it is reached, and how late it is", async () => {
		t = await aCaseDistrict({ at: "2021-04-03T08:00:00+08:00" });
		await filedCase(t, { unit: "區園林局", state: "accepted" });
		const theirs = wordsOf(only(await t.say("ou_garden", GARDEN, "案例")));
		expect(theirs).toContain("已採納 1 件，要求 1 件，已達標");
		const ours = wordsOf(only(await t.say("ou_water", WATER, "案例")));
		expect(ours).toContain("已逾期 3 天");
	});

	it("masks titles in the group, and opens nothing there", async () => {
		t = await aCaseDistrict();
		await filedCase(t, { text: PERSONAL });
		const card = only(await t.say("ou_water", WATER, "案例"));
		expect(wordsOf(card)).toContain("案例 1 · 待審核");
		expect(JSON.stringify(card.content)).not.toMatch(/王小明|13912345678/);
		expect(buttonsOf(t, card)).toEqual(["提交案例"]);
		const result = await t.press("ou_water", card, "提交案例");
		expect(toastOf(result)?.content).toBe("表單已發到你的私聊");
		expect(wordsOf(lastIn(t, privately(t, "ou_water")))).toContain(
			"當事人或單位",
		);
	});

	it("masks each person of the subject in the group, however they are parted", async () => {
		t = await aCaseDistrict();
		const title = "羅大川伙同陳小明、Martin虛報";
		for (const subject of [
			"羅大川 陳小明 Jean-Pierre Martin",
			"羅大川、陳小明（科員） Martin",
		])
			await filedCase(t, { text: { title, subject } });
		const card = only(await t.say("ou_water", WATER, "案例"));
		expect(wordsOf(card)).toContain("羅某某伙同陳某某、M某某虛報");
		expect(JSON.stringify(card.content)).not.toMatch(/羅大川|陳小明|Martin/);
	});

	it("shows titles in private, with 查看, and audits it", async () => {
		t = await aCaseDistrict();
		await filedCase(t, { text: PERSONAL });
		const chat = privately(t, "ou_liaison");
		const card = only(await t.say("ou_liaison", chat, "案例"));
		expect(wordsOf(card)).toContain("王小明所長虛報成活率");
		expect(buttonsOf(t, card)).toEqual(["查看", "提交案例", "新的標桿"]);
		await t.press("ou_liaison", card, "查看");
		expect(wordsOf(lastIn(t, chat))).toContain("互相推諉");
		const read = await audited(t, "case-read");
		expect(read.map(({ subject }) => subject as string)).toEqual([
			null,
			"case:1",
		]);
	});

	it("shows a unit nothing of another unit's", async () => {
		t = await aCaseDistrict();
		await filedCase(t);
		const card = only(await t.say("ou_garden", GARDEN, "案例"));
		expect(wordsOf(card)).not.toContain("案例 1 ");
	});

	it.each([
		["ou_leader", ACTION],
		["ou_zhou", PLAIN],
	])("is refused to %s in %s", async (who, chat) => {
		t = await aCaseDistrict();
		const card = only(await t.say(who, chat, "案例"));
		expect(wordsOf(card)).toContain("沒有找到，或無權操作");
	});

	it("tells a stranger how to be bound", async () => {
		t = await aCaseDistrict();
		const card = only(await t.say("ou_stranger", PLAIN, "案例"));
		expect(wordsOf(card)).toContain("這裡還沒有綁定");
	});

	it("says so where the plan owes no cases", async () => {
		t = await aCaseDistrict({ plan: districtPlan() });
		const card = only(await t.say("ou_water", WATER, "案例"));
		expect(wordsOf(card)).toContain("沒有案例任務");
	});
});

describe("案例 12", () => {
	it("is one neutral line in a group, and the card goes to who may read it", async () => {
		t = await aCaseDistrict();
		await filedCase(t, { text: PERSONAL });
		const line = only(await t.say("ou_zhou", GARDEN, "案例 1"));
		expect(wordsOf(line)).toContain("請在私聊中查看");
		expect(JSON.stringify(line.content)).not.toContain("王小明");
		const card = lastIn(t, privately(t, "ou_zhou"));
		expect(wordsOf(card)).toContain("王小明");
	});

	it("is the same line for who may not read it, and for a case that there is not", async () => {
		t = await aCaseDistrict();
		await filedCase(t);
		const one = wordsOf(only(await t.say("ou_garden", GARDEN, "案例 1")));
		const none = wordsOf(only(await t.say("ou_garden", GARDEN, "案例 99")));
		expect(one).toBe(none);
		expect(t.sent(privately(t, "ou_garden"))).toEqual([]);
		expect(await audited(t, "case-read")).toMatchObject([
			{ subject: "case:1", result: "refused" },
			{ subject: "case:99", result: "refused" },
		]);
	});

	it("is refused in private in the same words for both, and audited", async () => {
		t = await aCaseDistrict({
			roles: [{ person: "ou_other", role: "liaison", unit: "區園林局" }],
		});
		await filedCase(t);
		const chat = privately(t, "ou_other");
		const one = wordsOf(only(await t.say("ou_other", chat, "案例 1")));
		const none = wordsOf(only(await t.say("ou_other", chat, "案例 99")));
		expect(one).toContain("沒有找到，或無權操作");
		expect(one).toBe(none);
		expect(await audited(t, "not-found-or-not-allowed")).toMatchObject([
			{ subject: "case:1", result: "refused" },
			{ subject: "case:99", result: "refused" },
		]);
	});

	it("does not show a draft of somebody else's", async () => {
		t = await aCaseDistrict();
		await filedCase(t, { state: "draft" });
		const chat = privately(t, "ou_liaison");
		const card = only(await t.say("ou_liaison", chat, "案例 1"));
		expect(wordsOf(card)).toContain("沒有找到，或無權操作");
	});
});
