import { afterAll, beforeAll, expect, it } from "vitest";
import { aDistrict, OFFICE, own, WATER } from "../../helpers/district.js";
import { privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

const UNIT = ["ou_head", "ou_liaison"];

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({ tasks: [own("2.2")] });
	await t.say("ou_admin", WATER, "解綁");
});
afterAll(() => t.close());

const told = (person: string, headline: string) =>
	t
		.sent(privately(t, person))
		.map(wordsOf)
		.filter((words) => words.includes(headline));

it("tells the head and the liaison of a unit without a group in private, each once", async () => {
	await t.say("ou_liaison", privately(t, "ou_liaison"), "完成 2.2");
	await t.say("ou_zhou", OFFICE, "退回 2.2 佐證不足");
	for (const person of UNIT)
		expect(told(person, "已退回重辦：佐證不足")).toHaveLength(1);
});

it("tells the head once also where he hears of a second return as head", async () => {
	await t.say("ou_liaison", privately(t, "ou_liaison"), "完成 2.2 已補");
	await t.say("ou_zhou", OFFICE, "退回 2.2 名單仍缺");
	for (const person of UNIT)
		expect(told(person, "已告知負責人：名單仍缺")).toHaveLength(1);
});

it("tells them of the verification", async () => {
	await t.say("ou_head", privately(t, "ou_head"), "完成 2.2 全部");
	await t.say("ou_zhou", OFFICE, "核實 2.2");
	for (const person of UNIT)
		expect(told(person, "已核實，任務銷號")).toHaveLength(1);
});
