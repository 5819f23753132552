import { afterAll, beforeAll, expect, it } from "vitest";
import {
	aDistrict,
	GARDEN,
	OFFICE,
	own,
	WATER,
} from "../../helpers/district.js";
import { buttonsOf, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({ tasks: [own("2.2"), own("2.3")] });
});
afterAll(() => t.close());

it.each([
	"2.1",
	"任務 2.1",
	"二.1",
	"(二)1",
	"２．１",
	"清理河岸垃圾",
	"河岸整治第1項",
])(
	"finds the task by %s, with its code, title, deadline, light and units",
	async (said) => {
		const answer = wordsOf(only(await t.say("ou_water", WATER, said)));
		expect(answer).toContain("2.1 清理河岸垃圾");
		expect(answer).toContain("期限：3月19日");
		expect(answer).toContain("還有7天");
		expect(answer).toContain("● 正常");
		expect(answer).toContain("區城管局");
	},
);

it("offers what can be done now: 簽收 first, then 完成 and 報進度", async () => {
	const answer = only(await t.say("ou_water", WATER, "2.1"));
	expect(buttonsOf(t, answer)).toEqual([
		"簽收",
		"完成",
		"報進度",
		"卡住",
		"申請延期",
		"不屬我單位",
	]);
});

it("offers the unit that leads the action nothing to press on another's open task", async () => {
	const answer = only(await t.say("ou_garden", GARDEN, "1.3"));
	expect(buttonsOf(t, answer)).toEqual([]);
});

it("does not ask the office to accept a task or to say it is not its own", async () => {
	const answer = only(await t.say("ou_zhou", OFFICE, "2.1"));
	expect(buttonsOf(t, answer)).not.toContain("簽收");
	expect(buttonsOf(t, answer)).not.toContain("不屬我單位");
});

it("shows supervision everything and no button", async () => {
	const chat = privately(t, "ou_super");
	const answer = only(await t.say("ou_super", chat, "1.1"));
	expect(wordsOf(answer)).toContain("新建街心花園");
	expect(buttonsOf(t, answer)).toEqual([]);
});

it("asks with a button each when words fit several, and pressing one shows it", async () => {
	const asked = only(await t.say("ou_water", WATER, "整治河段 进展怎么样"));
	const buttons = buttonsOf(t, asked);
	expect(buttons.some((text) => text.startsWith("2.2"))).toBe(true);
	const before = t.sent(WATER).length;
	await t.press("ou_water", asked, buttons[0] ?? "");
	expect(wordsOf(only(t.sent(WATER).slice(before)))).toContain("2.2");
});
