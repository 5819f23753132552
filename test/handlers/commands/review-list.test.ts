import { afterAll, beforeAll, expect, it } from "vitest";
import {
	ACTION,
	aDistrict,
	CITY,
	OFFICE,
	own,
	WATER,
} from "../../helpers/district.js";
import { buttonsOf, lastIn, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: [own("2.2"), own("2.3", { leadUnits: ["區城管局"] })],
	});
});
afterAll(() => t.close());

it("says so when nothing waits", async () => {
	const answer = only(await t.say("ou_zhou", OFFICE, "待核查"));
	expect(wordsOf(answer)).toContain("沒有等待核實的任務");
});

it("lists for the office what waits and who reported it, and verifies from the list", async () => {
	await t.say("ou_water", WATER, "完成 2.1");
	await t.say("ou_city", CITY, "完成 2.3");
	const list = only(await t.say("ou_zhou", OFFICE, "待核實"));
	expect(wordsOf(list)).toContain("2.1");
	expect(wordsOf(list)).toContain("區水務局 · water報完成");
	expect(wordsOf(list)).toContain("尚未完成本單位部分：區城管局");
	expect(buttonsOf(t, list)).toEqual(["核實", "退回", "核實", "退回"]);
	await t.press("ou_zhou", list, "核實");
	expect(wordsOf(lastIn(t, WATER))).toContain("已核實，任務銷號");
});

it("lists in the action's group only what is not its lead unit's own", async () => {
	await t.say("ou_water", WATER, "完成 2.2");
	const list = wordsOf(only(await t.say("ou_leader", ACTION, "待核實")));
	expect(list).toContain("2.3");
	expect(list).not.toContain("2.2");
});

it("lists nothing for a unit", async () => {
	const list = wordsOf(only(await t.say("ou_water", WATER, "待核實")));
	expect(list).not.toContain("2.2");
});

it("shows a unit that reviews nothing its own tasks that wait, with nothing to verify", async () => {
	const list = only(await t.say("ou_city", CITY, "待核實"));
	expect(wordsOf(list)).toContain("2.3");
	expect(wordsOf(list)).toContain("區城管局 · city報完成");
	expect(wordsOf(list)).not.toContain("2.2");
	expect(buttonsOf(t, list)).toEqual(["查看"]);
});

it("is refused to supervision, who may review nothing", async () => {
	const chat = privately(t, "ou_super");
	const answer = wordsOf(only(await t.say("ou_super", chat, "待核實")));
	expect(answer).toContain("沒有找到，或無權操作");
});

it.each([
	["a stranger", "ou_stranger", "待核實"],
	["an administrator without a role", "ou_admin", "待核實"],
	["an administrator without a role", "ou_admin", "誰還沒交"],
])(
	"answers %s (%s: %s) with the help, not with an empty list",
	async (_who, person, text) => {
		const answer = wordsOf(
			only(await t.say(person, privately(t, person), text)),
		);
		expect(answer).not.toContain("沒有等待核實");
		expect(answer).not.toContain("沒有逾期");
		expect(answer).toContain("督辦助手");
	},
);
