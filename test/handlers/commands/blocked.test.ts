import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDistrict, CITY, OFFICE, own, WATER } from "../../helpers/district.js";
import { buttonsOf, lastIn, now, only, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: ["2.2", "2.3", "2.4", "2.5", "2.6", "2.7"].map((code) => own(code)),
	});
});
afterAll(() => t.close());

async function say(text: string, from = "ou_water", chat = WATER) {
	return only(await t.say(from, chat, text));
}

describe("卡住", () => {
	it("shows on the card and in lists, and the office is told what for and since when", async () => {
		const answer = wordsOf(await say("卡住 2.2 等區城管局騰地"));
		expect(answer).toContain("區水務局卡住：等區城管局騰地；已告知辦公室");
		const told = wordsOf(lastIn(t, OFFICE));
		expect(told).toContain("區水務局報告卡住：等區城管局騰地");
		expect(told).toContain("3月12日起");
		expect(wordsOf(await say("我們的任務"))).toContain("卡住");
		expect(t.sent(CITY)).toEqual([]);
	});

	it("stays when progress is reported, and 不卡了 ends it", async () => {
		const told = await say("進度 2.2 在催");
		expect(wordsOf(told)).toContain("等區城管局騰地");
		expect(buttonsOf(t, told)).toContain("不卡了");
		const answer = await say("不卡了 2.2");
		expect(wordsOf(answer)).toContain("不再卡住");
		expect(wordsOf(answer)).not.toContain("3月12日起");
		expect(wordsOf(await say("不卡了 2.2"))).toContain("沒有卡住，未改動");
	});

	it("without a reason asks for it in a form", async () => {
		const form = await say("卡住 2.3");
		const empty = await t.press("ou_water", form, "卡住", { reason: " " });
		expect(toastOf(empty)?.content).toContain("卡在哪裡");
		await t.press("ou_water", form, "卡住", { reason: "缺圖紙" });
		expect(wordsOf(now(t, form))).toContain("區水務局卡住：缺圖紙");
	});

	it.each([
		["in reply", true],
		["said right after", false],
	])("takes the reason %s for it, and one answer comes", async (_, replies) => {
		const form = await say(replies ? "卡住 2.5" : "卡住 2.6");
		const more = replies ? { replyTo: form.id } : {};
		const answer = only(await t.say("ou_water", WATER, "等撥款", more));
		expect(wordsOf(answer)).toContain("區水務局卡住：等撥款；已告知辦公室");
	});

	it("takes nothing for the reason that is courtesy, a question, of another task, or left alone", async () => {
		for (const text of ["收到", "為什麼要填？", "河段2.2那邊", "算了"]) {
			await say("卡住 2.7");
			expect(wordsOf(await say(text))).not.toContain("卡住：");
		}
	});

	it("takes nobody else's next words, nor words that come later", async () => {
		await say("卡住 2.7");
		expect(wordsOf(await say("等撥款", "ou_water2"))).not.toContain("卡住：");
		await t.advanceTo("2021-03-12T08:10:00+08:00");
		expect(wordsOf(await say("等撥款"))).not.toContain("卡住：");
	});

	it("has a button on the task's card, and one to end it", async () => {
		const card = await say("任務 2.4");
		await t.press("ou_water", card, "卡住");
		await t.press("ou_water", lastIn(t, WATER), "卡住", { reason: "缺人手" });
		const shown = await say("任務 2.4");
		const pressed = await t.press("ou_water", shown, "不卡了");
		expect(toastOf(pressed)?.content).toContain("不再卡住");
	});

	it("is refused to another unit", async () => {
		const answer = wordsOf(await say("卡住 2.2 等", "ou_city2", CITY));
		expect(answer).toContain("沒有找到，或無權操作");
	});
});
