import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Message } from "../../../src/sandbox/lark/types.js";
import { aDistrict, CITY, OFFICE, own, WATER } from "../../helpers/district.js";
import { buttonsOf, lastIn, now, only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: ["2.2", "2.3", "2.4"].map((code) =>
			own(code, { responsibleUnits: ["區城管局"] }),
		),
	});
	for (const code of ["2.3", "2.4"])
		await t.say("ou_water", WATER, `完成 ${code}`);
});
afterAll(() => t.close());

async function say(text: string, from = "ou_water", chat = WATER) {
	return only(await t.say(from, chat, text));
}

/** Presses the button of this task; what the bot then shows: the pressed card, or the newest message. */
async function choose(asked: Message, code: string, by: string, chat: string) {
	const label = buttonsOf(t, asked).find((text) => text.startsWith(code));
	const before = t.sent(chat).length;
	await t.press(by, asked, label ?? "");
	const [came] = t.sent(chat).slice(before);
	return came ?? now(t, asked);
}

describe("what was said is kept while the task is asked for", () => {
	it("卡住: the reason", async () => {
		const asked = await say("卡住 等區財政局撥款");
		expect(wordsOf(asked)).toContain("是哪一項任務？");
		expect(wordsOf(asked)).toContain("等區財政局撥款");
		const answer = wordsOf(await choose(asked, "2.2", "ou_water", WATER));
		expect(answer).toContain("卡住：等區財政局撥款");
	});

	it("退回: the reason", async () => {
		const asked = await say("退回 佐證不足", "ou_zhou", OFFICE);
		expect(wordsOf(asked)).toContain("佐證不足");
		const answer = wordsOf(await choose(asked, "2.3", "ou_zhou", OFFICE));
		expect(answer).toContain("已退回重辦：佐證不足");
	});

	it("不適用: the reason", async () => {
		const list = await say("我們的任務", "ou_city", CITY);
		const asked = only(
			await t.say("ou_city", CITY, "不適用 本單位沒有相關河段", {
				replyTo: list.id,
			}),
		);
		const answer = wordsOf(await choose(asked, "2.2", "ou_city", CITY));
		expect(answer).toContain("區城管局不適用（本單位沒有相關河段）");
	});

	it("申請延期: day and reason", async () => {
		const asked = await say("申請延期到11月15日 原因連日降雨");
		expect(wordsOf(asked)).toContain("連日降雨");
		const answer = wordsOf(await choose(asked, "2.2", "ou_water", WATER));
		expect(answer).toContain("已申請延期到2021年11月15日");
	});

	it("不同意: the reason", async () => {
		await say("申請延期 2.1 到11月15日 原因連日降雨");
		const asked = await say("不同意 工期有富餘", "ou_zhou", OFFICE);
		const answer = wordsOf(await choose(asked, "2.2", "ou_zhou", OFFICE));
		expect(answer).toContain("不同意延期，期限不變：工期有富餘");
	});
});

describe("申請延期 for a length of time", () => {
	it("is counted from the present deadline, and echoed with the day", async () => {
		const answer = wordsOf(await say("申請延期 2.2 兩周 原因連日降雨"));
		expect(answer).toContain("已申請延期到2021年7月14日");
	});

	it.each([
		[
			"把2.2延期10個工作日",
			"從現在的期限6月30日起延10個工作日，到2021年7月14日",
		],
		["2.2申请延期半个月", "從現在的期限6月30日起延15天，到2021年7月15日"],
		["申請延期 2.2 一個月", "從現在的期限6月30日起延1個月，到2021年7月30日"],
		["2.1 再延三天", "從現在的期限3月19日起延3天，到2021年3月22日"],
		["2.1 申請延期到月底", "延到2021年3月31日"],
	])("%s: the form says until when", async (said, words) => {
		const form = wordsOf(await say(said));
		expect(form.replaceAll("现", "現").replaceAll("从", "從")).toContain(words);
	});

	it("asked which task first, is counted for the one chosen", async () => {
		const asked = await say("申請延期兩周 原因連日降雨");
		const answer = wordsOf(await choose(asked, "2.1", "ou_water", WATER));
		expect(answer).toContain("申請延期到2021年4月2日");
	});

	it("a day that is not later is flagged at the field, and the office is not asked", async () => {
		const before = t.sent(OFFICE).length;
		const form = wordsOf(await say("申請延期 2.2 到5月1日"));
		expect(form).toContain("⚠ 2021年5月1日不晚於現在的期限6月30日");
		const end = wordsOf(await say("申請延期 2.2 到月底"));
		expect(end).toContain("⚠ 2021年6月30日不晚於現在的期限6月30日");
		expect(t.sent(OFFICE).length).toBe(before);
	});

	it("the last card of the office shows the day asked for", () =>
		expect(wordsOf(lastIn(t, OFFICE))).toContain("4月2日"));
});
