import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDistrict, CITY, OFFICE, own, WATER } from "../../helpers/district.js";
import { buttonsOf, lastIn, now, only, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	const codes = Array.from({ length: 14 }, (_, index) => `2.${index + 2}`);
	t = await aDistrict({ tasks: codes.map((code) => own(code)) });
});
afterAll(() => t.close());

async function say(text: string, from = "ou_water", chat = WATER) {
	return only(await t.say(from, chat, text));
}

/** What the office was asked, on its newest card. */
async function request(code: string, until = "11月15日") {
	const answer = await say(`申請延期 ${code} 到${until} 原因連日降雨`);
	return { answer, asked: lastIn(t, OFFICE) };
}

describe("asked until when and why", () => {
	it("takes both from the reply to the form", async () => {
		const form = await say("申請延期 2.12");
		const [answer] = await t.say("ou_water", WATER, "到11月15日，連日降雨", {
			replyTo: form.id,
		});
		expect(wordsOf(answer)).toContain("已申請延期到2021年11月15日");
		expect(wordsOf(lastIn(t, OFFICE))).toContain("連日降雨");
	});

	it("keeps the day that was said, and takes the reason said right after", async () => {
		await say("申請延期 2.13 到11月15日");
		const answer = await say("連日降雨，材料進不來");
		expect(wordsOf(answer)).toContain("已申請延期到2021年11月15日");
		expect(wordsOf(lastIn(t, OFFICE))).toContain("連日降雨，材料進不來");
	});

	it("takes both from what is said right after, though it might be told of any task", async () => {
		await say("申請延期 2.12");
		const answer = await say("到年底，表計數據還沒出來");
		expect(wordsOf(answer)).toContain("申請延期到2021年12月31日");
		expect(wordsOf(lastIn(t, OFFICE))).toContain("表計數據還沒出來");
	});

	it("takes the one, and asks for the other in a form that keeps it", async () => {
		const form = await say("申請延期 2.14");
		const again = only(
			await t.say("ou_water", WATER, "連日降雨", { replyTo: form.id }),
		);
		expect(JSON.stringify(again.content)).toContain(
			'"default_value":"連日降雨"',
		);
		const [answer] = await t.say("ou_water", WATER, "11月15日", {
			replyTo: again.id,
		});
		expect(wordsOf(answer)).toContain("已申請延期到2021年11月15日");
	});
});

describe("申請延期", () => {
	it("asks the office with 同意 and 不同意, and nothing moves until it decides", async () => {
		const { answer, asked } = await request("2.2");
		expect(wordsOf(answer)).toContain("已申請延期到2021年11月15日");
		expect(wordsOf(answer)).toContain("期限** 6月30日");
		expect(wordsOf(asked)).toContain("區水務局申請延期到2021年11月15日：");
		expect(wordsOf(asked)).toContain("連日降雨");
		expect(buttonsOf(t, asked)).toEqual(
			expect.arrayContaining(["同意", "不同意"]),
		);
		expect(buttonsOf(t, answer)).not.toContain("同意");
	});

	it("granted moves the day, keeps the first one to be seen, and the unit is told", async () => {
		const { asked } = await request("2.3");
		const pressed = await t.press("ou_zhou", asked, "同意");
		expect(toastOf(pressed)?.content).toContain("已同意延期");
		const told = wordsOf(lastIn(t, WATER));
		expect(told).toContain("期限改為2021年11月15日（原定2021年6月30日）");
		expect(wordsOf(await say("任務 2.3"))).toContain("11月15日 · 原定6月30日");
	});

	it("refused in reply with a reason leaves the day, and the unit reads the reason", async () => {
		const { asked } = await request("2.4");
		const [answer] = await t.say("ou_zhou", OFFICE, "不同意 工期有富餘", {
			replyTo: asked.id,
		});
		expect(wordsOf(answer)).toContain("不同意延期，期限不變：工期有富餘");
		expect(wordsOf(lastIn(t, WATER))).toContain("工期有富餘");
		expect(wordsOf(await say("任務 2.4"))).not.toContain("原定");
	});

	it("is granted in reply too", async () => {
		const { asked } = await request("2.5");
		const [answer] = await t.say("ou_zhou", OFFICE, "同意", {
			replyTo: asked.id,
		});
		expect(wordsOf(answer)).toContain("已同意延期");
	});

	it("a newer request takes the place of the old one, whose card answers politely", async () => {
		const { asked } = await request("2.6");
		const { answer } = await request("2.6", "12月1日");
		expect(wordsOf(answer)).toContain("代替之前到2021年11月15日的申請");
		const stale = await t.press("ou_zhou", asked, "同意");
		expect(toastOf(stale)?.content).toMatch(/已有新的申請|已失效|已同意/);
		expect(wordsOf(await say("進展記錄 2.6"))).toContain(
			"代替之前到2021年11月15日的申請",
		);
	});

	it("answers 同意 where nothing was asked", async () =>
		expect(wordsOf(await say("同意 2.11", "ou_zhou", OFFICE))).toContain(
			"沒有等待決定的延期申請",
		));

	it("what is missing is asked in a form, with what was said", async () => {
		const form = await say("申請延期 2.7 到11月15日");
		const short = await t.press("ou_water", form, "申請延期", { reason: " " });
		expect(toastOf(short)?.content).toContain("延期原因");
		const sent = await t.press("ou_water", form, "申請延期", {
			due_on: "2021-12-01",
			reason: "等圖紙",
		});
		expect(toastOf(sent)?.content).toContain("已申請延期到2021年12月1日");
		expect(wordsOf(now(t, form))).toContain("等辦公室決定");
	});

	it.each([
		[
			"earlier than the present day",
			"申請延期 2.8 到5月1日 原因提前",
			"要晚於",
		],
		[
			"of a task that leads elsewhere",
			"申請延期 2.1 到11月15日 原因等",
			"無權",
		],
	])("is refused %s", async (_, text, words) => {
		const [from, chat] = text.includes("2.1 ")
			? (["ou_city", CITY] as const)
			: (["ou_water", WATER] as const);
		expect(wordsOf(await say(text, from, chat))).toContain(words);
	});

	it("nobody decides on what he asked for himself", async () => {
		await say("申請延期 2.9 到11月15日 原因連日降雨", "ou_zhou", OFFICE);
		const answer = wordsOf(await say("同意 2.9", "ou_zhou", OFFICE));
		expect(answer).toContain("自己提的申請，不能自己決定");
		expect(wordsOf(await say("同意 2.9", "ou_qian", OFFICE))).toContain(
			"已同意延期",
		);
	});

	it("is not decided by a unit", async () => {
		await request("2.10");
		expect(wordsOf(await say("同意 2.10"))).toContain("無權操作");
	});

	it("is taken back by 撤銷, and so is the office's decision", async () => {
		const { asked } = await request("2.11");
		await t.press("ou_zhou", asked, "同意");
		expect(wordsOf(await say("撤銷", "ou_zhou", OFFICE))).toContain(
			"已撤銷：同意延期",
		);
		expect(wordsOf(await say("任務 2.11"))).not.toContain("原定");
		expect(wordsOf(await say("撤銷 2.11"))).toContain("已撤銷：申請延期");
	});

	it("after the deadline is refused, with what to do instead", async () => {
		await t.advanceTo("2021-07-01T10:00:00+08:00");
		expect(wordsOf(await say("申請延期 2.8 到11月15日 原因降雨"))).toContain(
			"已過期限，不能再申請延期",
		);
		expect(buttonsOf(t, await say("任務 2.8"))).not.toContain("申請延期");
	});

	it("once granted, the ladder starts over from the new day", async () => {
		await t.advanceTo("2021-11-12T10:00:00+08:00");
		const digest = wordsOf(
			t
				.sent(WATER)
				.findLast((message) => wordsOf(message).includes("督辦提醒")),
		);
		expect(digest).toContain("2.3");
	});
});
