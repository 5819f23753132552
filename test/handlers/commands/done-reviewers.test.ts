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
		tasks: [own("2.2", { leadUnits: ["區城管局"] }), own("2.3"), own("2.4")],
	});
});
afterAll(() => t.close());

it("asks the group of the action too, where it may verify", async () => {
	await t.say("ou_city", CITY, "完成 2.2");
	const asked = lastIn(t, ACTION);
	expect(wordsOf(asked)).toContain("區城管局報告已完成，請核實");
	expect(buttonsOf(t, asked)).toEqual(["核實", "退回"]);
	await t.press("ou_leader", asked, "核實");
	expect(wordsOf(only(await t.say("ou_city", CITY, "2.2")))).toContain(
		"已銷號",
	);
});

it("does not ask the group of an action whose lead unit leads the task", async () => {
	const before = t.sent(ACTION).length;
	await t.say("ou_water", WATER, "完成 2.3");
	expect(t.sent(ACTION)).toHaveLength(before);
	expect(wordsOf(lastIn(t, OFFICE))).toContain("請核實");
});

it("asks the people of the office in private where no group of it is bound", async () => {
	await t.say("ou_admin", OFFICE, "解綁");
	await t.say("ou_water", WATER, "完成 2.4");
	for (const person of ["ou_zhou", "ou_qian"])
		expect(wordsOf(lastIn(t, privately(t, person)))).toContain(
			"區水務局報告已完成，請核實",
		);
});
