/** The form of 提交案例 as those who file live it, through the webhook. */
import { afterEach, describe, expect, it } from "vitest";
import { aCaseDistrict } from "../../helpers/case-world.js";
import { districtPlan, PLAIN, WATER } from "../../helpers/district.js";

import {
	buttonsOf,
	lastIn,
	now,
	only,
	privately,
	toastOf,
} from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { COMPLETE, formOf, sendAnything } from "./filing-kit.js";

let t: TestApp;
afterEach(() => t.close());

const fieldsOf = (t: TestApp, id: string) =>
	t.standIn.pressables(id).flatMap(({ name }) => name ?? []);

describe("the form", () => {
	it("goes to the private chat of who asks in the unit's group, with one line there", async () => {
		t = await aCaseDistrict();
		const line = only(await t.say("ou_water", WATER, "提交案例"));
		expect(wordsOf(line)).toContain("表單已發到你的私聊");
		const form = lastIn(t, privately(t, "ou_water"));
		expect(wordsOf(form)).toContain("區水務局");
		expect(fieldsOf(t, form.id)).toEqual([
			"title",
			"category",
			"subject",
			"summary",
			"outcome",
			"occurred_on",
			"document_no",
			"case_submit",
		]);
	});

	it("lets a clerk without a role file for his group's unit, and look at it in private", async () => {
		t = await aCaseDistrict();
		await t.say("ou_water", WATER, "提交案例");
		const chat = privately(t, "ou_water");
		const form = lastIn(t, chat);
		const result = await t.press("ou_water", form, "提交案例", COMPLETE);
		expect(toastOf(result)?.content).toBe("已提交：案例 1");
		const card = only(await t.say("ou_water", chat, "案例 1"));
		expect(wordsOf(card)).toContain("虛報成活率三成");
		const list = only(await t.say("ou_water", chat, "案例"));
		expect(wordsOf(list)).toContain("某所虛報苗木成活率");
	});

	it("is refused to a stranger, to 督查, and to a clerk without a role in private", async () => {
		t = await aCaseDistrict();
		const help = only(await t.say("ou_stranger", PLAIN, "提交案例"));
		expect(wordsOf(help)).toContain("這裡還沒有綁定");
		const chat = privately(t, "ou_super");
		const refusal = only(await t.say("ou_super", chat, "提交案例"));
		expect(wordsOf(refusal)).toContain("沒有找到，或無權操作");
		const clerk = only(
			await t.say("ou_water", privately(t, "ou_water"), "提交案例"),
		);
		expect(buttonsOf(t, clerk)).toEqual([]);
	});

	it("asks who answers for several units for which one it is, his words kept", async () => {
		t = await aCaseDistrict({
			roles: [
				{ person: "ou_two", role: "liaison", unit: "區水務局" },
				{ person: "ou_two", role: "head", unit: "區園林局" },
			],
		});
		const chat = privately(t, "ou_two");
		const asked = only(
			await t.say("ou_two", chat, "提交案例 標題：臨時補種 類別2"),
		);
		expect(buttonsOf(t, asked)).toEqual(["區水務局", "區園林局"]);
		await t.press("ou_two", asked, "區園林局");
		const form = lastIn(t, chat);
		expect(wordsOf(form)).toContain("區園林局");
		expect(JSON.stringify(form.content)).toContain("臨時補種");
		await t.press("ou_two", form, "提交案例");
		expect(wordsOf(now(t, form))).not.toContain("標題：還沒有填");
	});

	it("has no category, outcome or document where it is a good example", async () => {
		t = await aCaseDistrict();
		const form = await formOf(t, "ou_liaison", "提交標桿");
		expect(fieldsOf(t, form.id)).toEqual([
			"title",
			"subject",
			"summary",
			"occurred_on",
			"case_submit",
		]);
		const { title, subject, summary, occurred_on } = COMPLETE;
		const given = { title, subject, summary, occurred_on };
		const result = await t.press("ou_liaison", form, "提交案例", given);
		expect(toastOf(result)?.content).toBe("已提交：案例 1");
	});

	it("answers in the script of the question", async () => {
		t = await aCaseDistrict();
		await t.say("ou_water", WATER, "提交案例吧，谢谢");
		expect(wordsOf(lastIn(t, privately(t, "ou_water")))).toContain("处理结果");
		const form = await formOf(t, "ou_liaison", "submit a case");
		expect(wordsOf(form)).toContain("What happened");
	});

	it("says so where the plan owes no cases", async () => {
		t = await aCaseDistrict({
			plan: districtPlan(),
		});
		const answer = only(await t.say("ou_water", WATER, "提交案例"));
		expect(wordsOf(answer)).toContain("沒有案例任務");
	});
});

describe("one sentence", () => {
	it("fills in what can be read of it, and the rest is asked", async () => {
		t = await aCaseDistrict();
		const form = await formOf(
			t,
			"ou_liaison",
			"提交案例 標題：虛報成活率 類別3 對象：某所 經過：驗收時補種。 處理：黨紀處分 文號水紀〔2021〕1號",
		);
		const result = await t.press("ou_liaison", form, "提交案例");
		expect(toastOf(result)).toEqual({
			type: "error",
			content: "還沒有提交。請看：發生日期",
		});
		const again = await t.press("ou_liaison", now(t, form), "提交案例", {
			occurred_on: "2021-03-05",
		});
		expect(toastOf(again)?.content).toBe("已提交：案例 1");
	});
});

describe("faults", () => {
	it("are named each at its field, all at once, with nothing lost", async () => {
		t = await aCaseDistrict();
		const form = await formOf(t, "ou_liaison");
		const result = await t.press("ou_liaison", form, "提交案例", {
			title: "只寫了標題",
			summary: "寫了一半",
			occurred_on: "2021-05-01",
		});
		expect(toastOf(result)?.type).toBe("error");
		const shown = wordsOf(now(t, form));
		expect(shown).toContain("有 4 處要改");
		for (const fault of [
			"類別：還沒有填",
			"當事人或單位：還沒有填",
			"處理結果：還沒有填",
			"發生日期：2021-05-01 還沒有到",
		])
			expect(shown).toContain(fault);
		const rest = {
			category: "1",
			subject: "某所",
			outcome: "none",
			occurred_on: "2021-03-01",
		};
		const then = await t.press("ou_liaison", now(t, form), "提交案例", rest);
		expect(toastOf(then)?.content).toBe("已提交：案例 1");
		const receipt = wordsOf(now(t, form));
		expect(receipt).toContain("只寫了標題");
		expect(receipt).toContain("寫了一半");
	});

	it.each([
		[{ category: "33" }, "沒有第「33」類"],
		[{ category: "三" }, "沒有第「三」類"],
		[{ category: ["1", "2"] }, "沒有第「1,2」類"],
		[{ outcome: "prison" }, "沒有「prison」這一種"],
		[{ occurred_on: "2021-02-30 +0800" }, "不是有效的日期"],
		[{ occurred_on: "昨天" }, "不是有效的日期"],
		[{ occurred_on: "1901-01-01 +0800" }, "太早了"],
		[{ occurred_on: "2021-03-13 +0800" }, "還沒有到"],
		[{ title: "長".repeat(101) }, "最多100字，現在是101字"],
		[{ summary: "長".repeat(10_000) }, "最多4000字，現在是10000字"],
		[{ subject: { a: 1 } }, "當事人或單位：還沒有填"],
		[{ title: "  \n " }, "標題：還沒有填"],
	])("are found in %j, whatever the client sends", async (wrong, fault) => {
		t = await aCaseDistrict();
		const form = await formOf(t, "ou_liaison");
		const answer = await sendAnything(t, "ou_liaison", form, {
			...COMPLETE,
			occurred_on: "2021-03-05 +0800",
			...wrong,
			state: "accepted",
			filedBy: "ou_zhou",
		});
		expect(answer.toast).toContain("還沒有提交");
		expect(answer.words).toContain(fault);
		expect(answer.words).toContain("有 1 處要改");
	});
});
