import { afterAll, beforeAll, expect, it } from "vitest";
import { aDistrict, CITY, WATER } from "../../helpers/district.js";
import { buttonsOf, lastIn, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict();
	t.standIn.addChat({
		chatId: "oc_new",
		name: "新群",
		members: ["ou_stranger"],
		botIn: false,
	});
});
afterAll(() => t.close());

it("says in a new group what it is for and how to bind it", async () => {
	await t.standIn.addBot("oc_new", "ou_stranger");
	await t.app.settled(10_000);
	expect(wordsOf(only(t.sent("oc_new")))).toContain("綁定 單位名稱");
});

it("greets once in a private chat, however often it is opened", async () => {
	await t.standIn.enterPrivateChat("ou_head");
	await t.standIn.enterPrivateChat("ou_head");
	await t.app.settled(10_000);
	const greeting = only(t.sent(privately(t, "ou_head")));
	expect(wordsOf(greeting)).toContain("區水務局的負責人或聯絡員");
});

it("forgets what a group stood for when it is removed from it", async () => {
	await t.standIn.removeBot(WATER, "ou_admin");
	await t.standIn.addBot(WATER, "ou_admin");
	await t.app.settled(10_000);
	const answer = only(await t.say("ou_water", WATER, "2.1"));
	expect(wordsOf(answer)).toContain("這裡還沒有綁定");
});

it("greets once a day, however often it is put in and out", async () => {
	for (let n = 0; n < 3; n += 1) {
		await t.standIn.removeBot(CITY, "ou_admin");
		await t.standIn.addBot(CITY, "ou_admin");
		await t.app.settled(10_000);
	}
	expect(t.sent(CITY)).toHaveLength(1);
});

it("offers to bind a group that carries a unit's name, and three things at most", async () => {
	t.standIn.addChat({
		chatId: "oc_named",
		name: "區園林局工作群",
		members: ["ou_stranger"],
		botIn: false,
	});
	await t.standIn.addBot("oc_named", "ou_stranger");
	await t.app.settled(10_000);
	const greeting = only(t.sent("oc_named"));
	expect(buttonsOf(t, greeting)).toEqual(["綁定 區園林局", "幫助"]);
	await t.press("ou_stranger", greeting, "綁定 區園林局");
	expect(wordsOf(lastIn(t, "oc_named"))).not.toContain("已綁定");
});

it.each([
	["ou_liaison", "區水務局的負責人或聯絡員", 3],
	["ou_super", "你是督查", 3],
	["ou_stranger", "這裡還沒有綁定", 1],
])("answers the menu to %s in private", async (person, told, buttons) => {
	await t.standIn.menu(person, "help");
	await t.app.settled(10_000);
	const answer = lastIn(t, privately(t, person));
	expect(wordsOf(answer)).toContain(told);
	expect(buttonsOf(t, answer)).toHaveLength(buttons);
});
