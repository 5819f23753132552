import { afterAll, beforeAll, expect, it } from "vitest";
import {
	ACTION,
	aDistrict,
	OFFICE,
	PLAIN,
	WATER,
} from "../../helpers/district.js";
import { buttonsOf, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		roles: [
			{ person: "ou_zhou", role: "office" },
			{ person: "ou_head", role: "head", unit: "區水務局" },
			{ person: "ou_rivers", role: "action-lead", actionNo: 2 },
			{ person: "ou_super", role: "supervision" },
			{ person: "ou_jiwei", role: "discipline" },
		],
	});
});
afterAll(() => t.close());

it.each([
	["ou_water", WATER, "區水務局的督辦群"],
	["ou_zhou", OFFICE, "這裡是領導小組辦公室"],
	["ou_leader", ACTION, "這裡是專項組（二）"],
	["ou_admin", PLAIN, "你是管理員"],
	["ou_stranger", PLAIN, "這裡還沒有綁定"],
])(
	"tells %s in %s what the chat is and what to say",
	async (who, chat, told) => {
		const answer = only(await t.say(who, chat, "幫助"));
		expect(wordsOf(answer)).toContain(told);
		expect(wordsOf(answer)).toContain("還可以說");
	},
);

it.each([
	["ou_head", "你是區水務局的負責人或聯絡員"],
	["ou_zhou", "這裡是領導小組辦公室"],
	["ou_rivers", "這裡是專項組（二）"],
	["ou_super", "你是督查"],
	["ou_jiwei", "紀委"],
	["ou_stranger", "請管理員把我加進單位的群"],
])("tells %s in private who they are to the bot", async (who, told) => {
	const answer = only(await t.say(who, privately(t, who), "幫助"));
	expect(wordsOf(answer)).toContain(told);
});

it.each([
	["幫助", "還可以說"],
	["帮助", "还可以说"],
	["help", "You can also say"],
])("answers %s in its own script", async (said, told) => {
	const answer = only(await t.say("ou_water", WATER, said));
	expect(wordsOf(answer)).toContain(told);
});

it("takes its examples from a task of their own", async () => {
	const answer = only(await t.say("ou_water", WATER, "幫助"));
	expect(wordsOf(answer)).toContain("完成 2.1");
	expect(wordsOf(answer)).not.toContain("1.3");
});

it("says in a group that stands for nothing that it does, to the office too", async () => {
	const answer = only(await t.say("ou_zhou", PLAIN, "幫助"));
	expect(wordsOf(answer)).toContain("這個群還沒有綁定");
});

it("has suggestions that do what they say when pressed", async () => {
	const answer = only(await t.say("ou_water", WATER, "幫助"));
	for (const button of buttonsOf(t, answer)) {
		const before = t.sent(WATER).length;
		await t.press("ou_water", answer, button);
		const came = only(t.sent(WATER).slice(before));
		expect(wordsOf(came)).not.toContain("沒有聽懂");
		expect(wordsOf(came)).not.toContain("還沒有開放");
	}
});
