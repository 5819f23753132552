import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Message } from "../../../src/sandbox/lark/types.js";
import { aDistrict, OFFICE, own, WATER } from "../../helpers/district.js";
import { buttonsOf, lastIn, now, only, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	const codes = Array.from({ length: 14 }, (_, index) => `2.${index + 2}`);
	t = await aDistrict({ tasks: codes.map((code) => own(code)) });
});
afterAll(() => t.close());

/** The answer hangs on the question; what others are told in the same chat does not. */
async function say(text: string, from = "ou_water", chat = WATER) {
	return only(await t.say(from, chat, text));
}

async function stateOf(code: string): Promise<string> {
	return wordsOf(await say(`任務 ${code}`, "ou_qian", OFFICE));
}

describe("撤銷", () => {
	it("takes back one's own 完成 and tells the office on the card it has", async () => {
		await say("完成 2.2");
		const review = lastIn(t, OFFICE);
		expect(buttonsOf(t, review)).toContain("核實");
		expect(wordsOf(await say("撤銷"))).toContain("已撤銷：完成");
		expect(await stateOf("2.2")).toContain("待簽收");
		expect(wordsOf(now(t, review))).toContain("已撤銷：完成");
		expect(buttonsOf(t, now(t, review))).not.toContain("核實");
	});

	it("tells the office also where many cards show the task since", async () => {
		await say("完成 2.13");
		const review = lastIn(t, OFFICE);
		for (let no = 0; no < 6; no++) await say("任務 2.13");
		await say("撤銷 2.13");
		expect(wordsOf(now(t, review))).toContain("已撤銷：完成");
		expect(buttonsOf(t, now(t, review))).not.toContain("核實");
	});

	it("is a button on the card that reported the change", async () => {
		const answer = await say("進度 2.3 已動工");
		const pressed = await t.press("ou_water", answer, "撤銷");
		expect(toastOf(pressed)?.content).toBe("已撤銷：進展");
		expect(wordsOf(now(t, answer))).toContain("已撤銷：進展");
		expect(buttonsOf(t, now(t, answer))).not.toContain("撤銷");
	});

	it("of a task named takes back that one, though another came later", async () => {
		await say("簽收 2.4");
		await say("簽收 2.5");
		expect(wordsOf(await say("撤銷 2.4"))).toContain("2.4");
		expect(await stateOf("2.4")).toContain("待簽收");
		expect(await stateOf("2.5")).toContain("辦理中");
	});

	it("said again takes back the change before", async () => {
		await say("簽收 2.6");
		await say("進度 2.6 已動工");
		expect(wordsOf(await say("撤銷 2.6"))).toContain("已撤銷：進展");
		expect(wordsOf(await say("撤銷 2.6"))).toContain("已撤銷：簽收");
		expect(wordsOf(await say("撤銷 2.6"))).toContain("沒有你可以撤銷的操作");
	});

	it("is for who made the change", async () => {
		const answer = await say("簽收 2.7");
		const pressed = await t.press("ou_water2", answer, "撤銷");
		expect(toastOf(pressed)?.content).toContain("只能撤銷自己的操作");
		expect(wordsOf(await say("撤銷 2.7", "ou_water2"))).toContain("沒有你可以");
		expect(await stateOf("2.7")).toContain("辦理中");
	});

	it("changes nothing where somebody changed the task since, and shows who did what", async () => {
		await say("完成 2.8");
		await say("退回 2.8 缺照片", "ou_zhou", OFFICE);
		const answer = wordsOf(await say("撤銷 2.8"));
		expect(answer).toContain("沒有撤銷，之後已有新的變化");
		expect(answer).toContain("退回");
		expect(answer).toContain("缺照片");
		expect(await stateOf("2.8")).toContain("退回重辦");
	});

	it.each([
		["核實 2.9", "2.9", "已撤銷：核實"],
		["退回 2.10 缺照片", "2.10", "已撤銷：退回"],
	])("takes back the office's %s", async (decision, code, headline) => {
		await say(`完成 ${code}`);
		await say(decision, "ou_zhou", OFFICE);
		const news = lastIn(t, WATER);
		expect(wordsOf(await say("撤銷", "ou_zhou", OFFICE))).toContain(headline);
		expect(await stateOf(code)).toContain("待核查");
		expect(wordsOf(now(t, news))).toContain(headline);
	});

	it("pressed twice changes nothing the second time", async () => {
		const answer = await say("簽收 2.11");
		const copy: Message = answer;
		await say("撤銷 2.11");
		// The button is gone from the card; who still has it open presses it all the same.
		const again = wordsOf(await say("撤銷 2.11"));
		expect(again).toContain("沒有你可以撤銷的操作");
		expect(buttonsOf(t, now(t, copy))).not.toContain("撤銷");
	});

	it("has nothing to take back for a stranger, nor for who did nothing", async () => {
		expect(wordsOf(await say("撤銷", "ou_water2"))).toContain("沒有你可以撤銷");
	});

	it("is refused ten minutes later, by words and by button, and the state stays", async () => {
		const answer = await say("簽收 2.12");
		await t.advanceTo("2021-03-12T08:30:00+08:00");
		expect(wordsOf(await say("撤銷 2.12"))).toContain("10 分鐘之內沒有");
		const pressed = await t.press("ou_water", answer, "撤銷");
		expect(toastOf(pressed)?.content).toContain("已過 10 分鐘");
		expect(await stateOf("2.12")).toContain("辦理中");
	});
});
