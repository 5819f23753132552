import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Message } from "../../../src/sandbox/lark/types.js";
import { aDistrict, OFFICE, own, WATER } from "../../helpers/district.js";
import { buttonsOf, lastIn, now, only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeEach(async () => {
	t = await aDistrict({ tasks: [own("2.2"), own("2.3")] });
	await t.say("ou_water", WATER, "完成 2.2");
	await t.say("ou_water", WATER, "完成 2.3");
});
afterEach(() => t.close());

const office = async (text: string, more?: { replyTo: string }) =>
	only(await t.say("ou_zhou", OFFICE, text, more));
const stateOf = async (code: string) =>
	wordsOf(only(await t.say("ou_qian", OFFICE, `任務 ${code}`)));

async function expectAsked(answer: Message, button: string) {
	expect(wordsOf(answer)).toContain("要撤銷的是這一步嗎？");
	expect(buttonsOf(t, answer)).toEqual([button]);
	expect(await stateOf("2.2")).toContain("已銷號");
}

describe("bare 撤銷", () => {
	it("after a question names what it would take back, and a press does it", async () => {
		await office("核實 2.2");
		expect(wordsOf(await office("退回"))).toContain("是哪一項任務");
		const asked = await office("撤銷");
		await expectAsked(asked, "撤銷 2.2 的核實");
		await t.press("ou_zhou", asked, "撤銷 2.2 的核實");
		expect(wordsOf(now(t, asked))).toContain("已撤銷：核實");
		expect(await stateOf("2.2")).toContain("待核查");
	});

	it("after a form that nobody filled in names it", async () => {
		await office("核實 2.2");
		await office("退回 2.3");
		await expectAsked(await office("撤銷"), "撤銷 2.2 的核實");
	});

	it("after a form opened by a button names it", async () => {
		await office("核實 2.2");
		const card = await office("2.3");
		await t.press("ou_zhou", card, "退回");
		expect(wordsOf(lastIn(t, OFFICE))).toContain("退回原因");
		await expectAsked(await office("撤銷"), "撤銷 2.2 的核實");
	});

	it("in reply to a question names it", async () => {
		await office("核實 2.2");
		const question = await office("退回 2.3");
		await office("待核查");
		const replyTo = question.id;
		const asked = await office("撤銷", { replyTo });
		expect(wordsOf(asked)).not.toContain("已撤銷");
		expect(await stateOf("2.2")).toContain("已銷號");
	});

	it("said again is asked again", async () => {
		await office("核實 2.2");
		await office("退回 2.3");
		await office("撤銷");
		await expectAsked(await office("撤銷"), "撤銷 2.2 的核實");
	});

	it("takes back at once what was done after the question", async () => {
		const question = await office("核實");
		await t.press("ou_zhou", question, "2.2 整治河段2.2 · 6月30日");
		expect(await stateOf("2.2")).toContain("已銷號");
		expect(wordsOf(await office("撤銷"))).toContain("已撤銷：核實");
	});

	it("takes back at once where the form has been filled in since", async () => {
		await office("核實 2.2");
		const form = await office("退回 2.3");
		await t.press("ou_qian", form, "退回", { reason: "缺照片" });
		expect(wordsOf(await office("撤銷"))).toContain("已撤銷：核實");
	});

	it("takes back at once where only somebody else was asked something", async () => {
		await office("核實 2.2");
		await t.say("ou_qian", OFFICE, "退回 2.3");
		expect(wordsOf(await office("撤銷"))).toContain("已撤銷：核實");
	});

	it("of a task or an act named is done at once", async () => {
		await office("核實 2.2");
		await office("退回 2.3");
		expect(wordsOf(await office("撤銷 2.2"))).toContain("已撤銷：核實");
	});

	it("names a role that was given before the question", async () => {
		await t.say("ou_zhou", OFFICE, "設督查 @new", { mentions: ["ou_new"] });
		await office("核實");
		const asked = await office("撤銷");
		expect(buttonsOf(t, asked)).toEqual(["撤銷 new 的設置角色"]);
		await t.press("ou_zhou", asked, "撤銷 new 的設置角色");
		expect(wordsOf(now(t, asked))).toContain("已撤銷：設置角色");
	});
});
