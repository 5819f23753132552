import { afterAll, beforeAll, expect, it } from "vitest";
import {
	ACTION,
	aDistrict,
	CITY,
	OFFICE,
	PLAIN,
	WATER,
} from "../../helpers/district.js";
import { lastIn, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict();
});
afterAll(() => t.close());

it("lists for the office the bound units with their groups, and the special chats", async () => {
	const answer = wordsOf(only(await t.say("ou_zhou", OFFICE, "綁定情況")));
	expect(answer).toContain("3個單位已綁定 · 0個單位未綁定");
	expect(answer).toContain("區水務局：oc_water");
	expect(answer).toContain("領導小組辦公室：oc_office");
	expect(answer).toContain("專項組（河岸整治）：oc_action");
	expect(answer).toContain("專項組（街心花園）：未綁定");
	expect(answer).toContain("全體單位：未綁定");
	expect(answer).toContain("紀委：未綁定");
	expect(answer).not.toContain("未綁定的單位");
});

it("puts the units without a group first, with how to bind one", async () => {
	await t.say("ou_admin", CITY, "解綁");
	const chat = privately(t, "ou_zhou");
	const answer = wordsOf(
		only(await t.say("ou_zhou", chat, "哪些單位還沒綁定")),
	);
	expect(answer).toContain("未綁定的單位（1）");
	expect(answer).toContain("在群裡說「綁定 區城管局」");
	expect(answer.indexOf("未綁定的單位")).toBeLessThan(
		answer.indexOf("已綁定的單位（2）"),
	);
	const english = wordsOf(
		only(await t.say("ou_zhou", chat, "which units are not bound")),
	);
	expect(english).toContain("Units without a group (1)");
});

it.each([
	["a group that stands for nothing", PLAIN],
	["a unit's group", WATER],
])(
	"goes to the administrator in private where it is asked in %s",
	async (_where, chat) => {
		const before = t.sent(privately(t, "ou_admin")).length;
		await t.say("ou_admin", chat, "绑定情况");
		expect(wordsOf(lastIn(t, chat))).toContain("已发到你的私聊");
		expect(wordsOf(lastIn(t, chat))).not.toContain("oc_office");
		const told = t.sent(privately(t, "ou_admin")).slice(before);
		expect(wordsOf(only(told))).toContain("oc_office");
	},
);

it.each([
	["a unit's clerk", "ou_water", WATER],
	["supervision", "ou_super", null],
	["an action's leader", "ou_leader", ACTION],
	["somebody without a role in the office's group", "ou_guest", OFFICE],
])("is refused to %s", async (_who, person, chat) => {
	const here = chat ?? privately(t, person);
	const answer = wordsOf(only(await t.say(person, here, "綁定情況")));
	expect(answer).toContain("沒有找到，或無權操作");
	expect(answer).not.toContain("oc_");
});

it("gives a stranger help, as for everything else", async () => {
	const chat = privately(t, "ou_stranger");
	const answer = wordsOf(only(await t.say("ou_stranger", chat, "綁定情況")));
	expect(answer).toContain("這裡還沒有綁定");
	expect(answer).not.toContain("oc_");
});
