/** Handing in, the head's signature and the answer to a question, through the webhook. */
import { afterEach, describe, expect, it } from "vitest";
import { aCaseDistrict } from "../../helpers/case-world.js";
import { CITY, GARDEN, OFFICE, WATER } from "../../helpers/district.js";
import { forgePress, payloadOf } from "../../helpers/forge-press.js";
import {
	buttonsOf,
	lastIn,
	now,
	only,
	privately,
	toastOf,
} from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { audited, COMPLETE, file, formOf } from "./filing-kit.js";

let t: TestApp;
afterEach(() => t.close());

describe("handing in", () => {
	it("gives a number, a receipt with 撤銷, and tells the office's group the number and nothing else", async () => {
		t = await aCaseDistrict();
		const receipt = await file(t, "ou_liaison");
		expect(wordsOf(receipt)).toContain("已提交，編號：案例 1，待辦公室審核");
		expect(buttonsOf(t, receipt)).toContain("撤銷");
		const notice = only(t.sent(OFFICE));
		expect(wordsOf(notice)).toContain("案例 1 待審核（共 1 件）");
		for (const word of ["虛報", "管護所", "水紀"])
			expect(JSON.stringify(notice.content)).not.toContain(word);
		expect(t.sent(WATER)).toEqual([]);
		expect(await audited(t, "case-filed")).toMatchObject([
			{ person: "ou_liaison", subject: "case:1", result: "done" },
		]);
	});

	it("tells the office once in half an hour, and keeps that notice up to date", async () => {
		t = await aCaseDistrict();
		for (const title of ["甲", "乙", "丙"])
			await file(t, "ou_liaison", { title });
		const notice = only(t.sent(OFFICE));
		expect(wordsOf(now(t, notice))).toContain("案例 1、2、3 待審核（共 3 件）");
		await t.advanceTo("2021-03-12T08:31:00+08:00");
		await file(t, "ou_liaison", { title: "丁" });
		expect(wordsOf(lastIn(t, OFFICE))).toContain("案例 4 待審核（共 4 件）");
	});

	it("happens once, however often it is pressed", async () => {
		t = await aCaseDistrict();
		const form = await formOf(t, "ou_liaison");
		const press = {
			by: "ou_liaison",
			messageId: form.id,
			chat: privately(t, "ou_liaison"),
			value: payloadOf(t, form, "提交案例"),
			form: { ...COMPLETE, occurred_on: "2021-03-05 +0800" },
		};
		await forgePress(t, press);
		expect((await forgePress(t, press)).toast).toContain(
			"這個案例現在是：待審核",
		);
		const all = await t.app.transaction(({ cases }) => cases.all());
		expect(all).toHaveLength(1);
	});

	it("is nobody else's press", async () => {
		t = await aCaseDistrict();
		const form = await formOf(t, "ou_liaison");
		const forged = await forgePress(t, {
			by: "ou_head",
			messageId: form.id,
			chat: privately(t, "ou_liaison"),
			value: payloadOf(t, form, "提交案例"),
			form: COMPLETE,
		});
		expect(forged.toast).not.toContain("已提交");
	});

	it("can be taken back, and handed in again under the same number", async () => {
		t = await aCaseDistrict();
		const receipt = await file(t, "ou_liaison");
		await t.press("ou_liaison", receipt, "撤銷");
		const back = now(t, receipt);
		await t.press("ou_liaison", back, "繼續填寫");
		const form = lastIn(t, privately(t, "ou_liaison"));
		const result = await t.press("ou_liaison", form, "提交案例");
		expect(toastOf(result)?.content).toBe("已提交：案例 1");
	});
});

describe("the head's signature", () => {
	const turnOn = async () => {
		const chat = privately(t, "ou_head");
		const list = only(await t.say("ou_head", chat, "案例"));
		await t.press("ou_head", list, "先由我簽批");
		return list;
	};

	it("is set by the head on his list, and audited", async () => {
		t = await aCaseDistrict();
		const list = await turnOn();
		expect(wordsOf(now(t, list))).toContain("先由負責人簽批");
		expect(buttonsOf(t, now(t, list))).toContain("不用簽批");
		expect(await audited(t, "case-head-signs")).toMatchObject([
			{ person: "ou_head", subject: "區水務局" },
		]);
	});

	it("is asked for before the office hears of the case", async () => {
		t = await aCaseDistrict();
		await turnOn();
		const receipt = await file(t, "ou_liaison");
		expect(wordsOf(receipt)).toContain("待負責人head簽批");
		expect(t.sent(OFFICE)).toEqual([]);
		const asked = lastIn(t, privately(t, "ou_head"));
		expect(wordsOf(asked)).toContain("案例 1 待你簽批");
		expect(wordsOf(asked)).not.toContain("虛報");
		expect(buttonsOf(t, asked)).toEqual(["查看", "簽批", "退回"]);
		await t.press("ou_head", asked, "簽批");
		expect(wordsOf(now(t, asked))).toContain("已簽批，待辦公室審核");
		expect(wordsOf(lastIn(t, OFFICE))).toContain("案例 1 待審核");
		const told = lastIn(t, privately(t, "ou_liaison"));
		expect(wordsOf(told)).toContain("案例 1 已簽批");
	});

	it("is not asked of a head who files himself", async () => {
		t = await aCaseDistrict();
		await turnOn();
		const receipt = await file(t, "ou_head");
		expect(wordsOf(receipt)).toContain("待辦公室審核");
	});

	it("is not set by the liaison", async () => {
		t = await aCaseDistrict();
		const list = await turnOn();
		const forged = await forgePress(t, {
			by: "ou_liaison",
			messageId: list.id,
			chat: privately(t, "ou_head"),
			value: payloadOf(t, now(t, list), "不用簽批"),
		});
		expect(forged.card).toBe(false);
		const signs = await t.app.transaction(({ cases }) =>
			cases.headSignsOff("區水務局"),
		);
		expect(signs).toBe(true);
	});
});

it("takes an answer to the reviewer's question, written or in the form, and tells who asked", async () => {
	t = await aCaseDistrict();
	await file(t, "ou_liaison");
	const office = privately(t, "ou_zhou");
	const card = only(await t.say("ou_zhou", office, "案例 1"));
	await t.press("ou_zhou", card, "詢問");
	await t.say("ou_zhou", office, "有沒有處分決定書？", {
		replyTo: lastIn(t, office).id,
	});
	const chat = privately(t, "ou_liaison");
	const asked = only(await t.say("ou_liaison", chat, "案例 1"));
	await t.press("ou_liaison", asked, "回答");
	const form = lastIn(t, chat);
	expect(wordsOf(form)).toContain("有沒有處分決定書？");
	const empty = await t.press("ou_liaison", form, "回答", { text: "  " });
	expect(toastOf(empty)?.content).toBe("請填寫「回答內容」");
	const result = await t.press("ou_liaison", form, "回答", {
		text: "有，隨附",
	});
	expect(toastOf(result)?.content).toBe("已回答");
	expect(wordsOf(lastIn(t, office))).toContain("案例 1 已回答");
});

it("keeps groups of other units out of it", async () => {
	t = await aCaseDistrict();
	await file(t, "ou_liaison");
	for (const chat of [WATER, GARDEN, CITY]) expect(t.sent(chat)).toEqual([]);
});
