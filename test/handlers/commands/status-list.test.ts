import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Day } from "../../../src/domain/day.js";
import {
	ACTION,
	aDistrict,
	CITY,
	GARDEN,
	OFFICE,
	own,
	PLAIN,
	WATER,
} from "../../helpers/district.js";
import { buttonsOf, lastIn, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: [
			own("2.2"),
			own("2.3"),
			own("2.4", { dueOn: "2021-05-31" as Day }),
			own("2.5"),
			own("2.6", { leadUnits: ["區城管局"] }),
		],
	});
});
afterAll(() => t.close());

const ask = async (who: string, chat: string, said: string) =>
	only(await t.say(who, chat, said));
const words = async (who: string, chat: string, said: string) =>
	wordsOf(await ask(who, chat, said));

describe("before anything has happened", () => {
	it.each([
		["現在誰卡着", "沒有卡住的任務。"],
		["哪些延期要批", "沒有等待決定的延期申請。"],
		["哪些被退回了", "沒有退回重辦的任務。"],
		["哪些已經銷號了", "還沒有銷號的任務。"],
		["现在谁卡着", "没有卡住的任务。"],
		["what is blocked", "No task is blocked."],
	])("%s is answered: %s", async (said, told) => {
		expect(await words("ou_zhou", OFFICE, said)).toContain(told);
	});
});

describe("還有哪些沒簽收", () => {
	it("lists for the office every task with the lead units that have not accepted it", async () => {
		await t.say("ou_water", WATER, "簽收 2.2");
		const answer = await ask("ou_zhou", OFFICE, "還有哪些沒簽收");
		expect(wordsOf(answer)).toContain("尚未簽收的任務");
		expect(wordsOf(answer)).toContain("區水務局尚未簽收");
		expect(wordsOf(answer)).toContain("區園林局尚未簽收");
		expect(wordsOf(answer)).toContain("**2.3**");
		expect(wordsOf(answer)).not.toContain("**2.2**");
		expect(new Set(buttonsOf(t, answer))).toEqual(new Set(["查看"]));
	});

	it("lists one unit's where the unit is named", async () => {
		const answer = await words("ou_zhou", OFFICE, "區城管局還有哪些沒簽收");
		expect(answer).toContain("區城管局 · 尚未簽收的任務");
		expect(answer).toContain("**2.6**");
		expect(answer).not.toContain("**2.3**");
	});

	it("lists in a unit's group its own tasks, to be accepted on the spot", async () => {
		const answer = await ask("ou_water", WATER, "哪些还没签收");
		expect(wordsOf(answer)).toContain("**2.3**");
		expect(wordsOf(answer)).not.toContain("**1.1**");
		expect(buttonsOf(t, answer)).toContain("签收");
		await t.press("ou_water", answer, "签收");
		expect(await words("ou_water", WATER, "還有哪些沒簽收")).not.toContain(
			"**2.1**",
		);
	});

	it("lists in an action's group that action's", async () => {
		const answer = await words("ou_leader", ACTION, "還有哪些沒簽收");
		expect(answer).toContain("**2.6**");
		expect(answer).not.toContain("**1.1**");
	});

	it("shows supervision everything, with nothing to press but 查看", async () => {
		const chat = privately(t, "ou_super");
		const answer = await ask("ou_super", chat, "還有哪些沒簽收");
		expect(wordsOf(answer)).toContain("**1.1**");
		expect(new Set(buttonsOf(t, answer))).toEqual(new Set(["查看"]));
	});

	it("refuses a unit another one's list", async () => {
		const answer = await words("ou_water", WATER, "區園林局還有哪些沒簽收");
		expect(answer).not.toContain("**1.1**");
	});

	it.each([
		["a stranger", "ou_stranger", PLAIN],
		["an administrator without a role", "ou_admin", PLAIN],
	])("gives %s help and nothing of the plan", async (_who, person, chat) => {
		const answer = await words(person, chat, "還有哪些沒簽收");
		expect(answer).toContain("督辦助手");
		expect(answer).not.toContain("2.3");
	});
});

it("shows of what is blocked what it waits for, since when, and that the unit may say it is over", async () => {
	await t.say("ou_water", WATER, "卡住 2.3 等區財政局撥款");
	const office = await words("ou_zhou", OFFICE, "哪些任務卡住了");
	expect(office).toContain("**2.3**");
	expect(office).toContain("等區財政局撥款 · 3月12日起 · 區水務局");
	expect(office).not.toContain("**2.4**");
	const own = await ask("ou_water", WATER, "有沒有卡住的");
	expect(buttonsOf(t, own)).toContain("不卡了");
	expect(await words("ou_city", CITY, "有沒有卡住的")).toContain(
		"沒有卡住的任務。",
	);
});

describe("有哪些延期申請", () => {
	it("shows the day asked for and why, and lets the office decide from the list", async () => {
		await t.say("ou_water", WATER, "申請延期 2.4 到7月15日 原因連日降雨");
		await t.say("ou_water", WATER, "申請延期 2.5 到8月15日 原因缺苗木");
		const unit = await ask("ou_water", WATER, "有哪些延期申請");
		expect(wordsOf(unit)).toContain("到2021年7月15日，等辦公室決定 · 連日降雨");
		expect(buttonsOf(t, unit)).not.toContain("同意");
		const list = await ask("ou_zhou", OFFICE, "哪些延期要批");
		expect(wordsOf(list)).toContain("缺苗木");
		const each = ["同意", "不同意", "查看"];
		expect(buttonsOf(t, list)).toEqual([...each, ...each]);
		await t.press("ou_zhou", list, "同意");
		expect(wordsOf(lastIn(t, WATER))).toContain("期限改為2021年7月15日");
		const left = await words("ou_zhou", OFFICE, "有哪些延期申請");
		expect(left).not.toContain("連日降雨");
		expect(left).toContain("缺苗木");
	});

	it("lets supervision look and not decide", async () => {
		const chat = privately(t, "ou_super");
		const list = await ask("ou_super", chat, "有哪些延期申請");
		expect(wordsOf(list)).toContain("缺苗木");
		expect(buttonsOf(t, list)).toEqual(["查看"]);
	});
});

it("shows of what was returned the reason", async () => {
	await t.say("ou_water", WATER, "完成 2.2");
	await t.say("ou_zhou", OFFICE, "退回 2.2 佐證不足");
	const answer = await words("ou_zhou", OFFICE, "退回重辦的有哪些");
	expect(answer).toContain("**2.2**");
	expect(answer).toContain("退回原因：佐證不足");
	expect(answer).toContain("牽頭：區水務局");
	const own = await ask("ou_water", WATER, "哪些被退回了");
	expect(buttonsOf(t, own)).toEqual(["完成", "查看"]);
});

it("shows of what is closed the day, the newest first", async () => {
	await t.say("ou_garden", GARDEN, "完成 1.1");
	await t.say("ou_zhou", OFFICE, "核實 1.1");
	await t.advanceTo("2021-03-15T10:00:00+08:00");
	await t.say("ou_city", CITY, "完成 2.6");
	await t.say("ou_zhou", OFFICE, "核實 2.6");
	const answer = await words("ou_zhou", OFFICE, "辦結了哪些");
	expect(answer).toContain("3月12日銷號");
	expect(answer).toContain("3月15日銷號");
	expect(answer.indexOf("**2.6**")).toBeLessThan(answer.indexOf("**1.1**"));
	expect(await words("ou_water", WATER, "辦結了哪些")).toContain(
		"還沒有銷號的任務。",
	);
	const thisWeek = await words("ou_zhou", OFFICE, "本周辦結了哪些");
	expect(thisWeek).toContain("已銷號的任務（本周）");
	expect(thisWeek).toContain("**2.6**");
	expect(thisWeek).not.toContain("**1.1**");
	expect(await words("ou_zhou", OFFICE, "今年2月銷號了哪些")).toContain(
		"這段時間沒有任務銷號",
	);
});
