import { afterAll, beforeAll, expect, it } from "vitest";
import { aDistrict, CITY, own, WATER } from "../../helpers/district.js";
import { buttonsOf, only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({ tasks: ["2.2", "2.3"].map((code) => own(code)) });
});
afterAll(() => t.close());

it("makes the task active, in the unit's name", async () => {
	const answer = only(await t.say("ou_water", WATER, "簽收 2.1"));
	expect(wordsOf(answer)).toContain("區水務局已簽收");
	expect(wordsOf(answer)).toContain("2.1 清理河岸垃圾");
	expect(wordsOf(answer)).toContain("辦理中");
	expect(buttonsOf(t, answer)).toEqual([
		"完成",
		"報進度",
		"卡住",
		"申請延期",
		"撤銷",
	]);
});

it("changes nothing the second time and says so over the task", async () => {
	await t.say("ou_water", WATER, "签收 2.2");
	const again = wordsOf(only(await t.say("ou_water2", WATER, "签收 2.2")));
	expect(again).toContain("之前已签收，未改动");
	expect(again).toContain("2.2 整治河段2.2");
	expect(again.match(/ · 签收/g)).toHaveLength(1);
});

it("answers accept in English", async () => {
	const answer = wordsOf(only(await t.say("ou_water", WATER, "accept 2.3")));
	expect(answer).toContain("in progress");
	expect(answer).toContain("2021-06-30");
});

it("tells a unit that only has a part in the task who accepts it", async () => {
	const answer = wordsOf(only(await t.say("ou_city", CITY, "簽收 2.1")));
	expect(answer).toContain("由牽頭單位簽收（區水務局）");
});

it("asks which when no task is named", async () => {
	const answer = only(await t.say("ou_water", WATER, "簽收"));
	expect(wordsOf(answer)).toContain("是哪一項任務？");
	expect(buttonsOf(t, answer).length).toBeGreaterThan(1);
});
