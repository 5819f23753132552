import { afterEach, beforeEach, expect, it } from "vitest";
import { aDistrict, own, OFFICE, WATER } from "../helpers/district.js";
import { buttonsOf, now, only } from "../helpers/seen.js";
import { type TestApp, wordsOf } from "../helpers/test-app.js";

let t: TestApp;
beforeEach(async () => {
	t = await aDistrict({ tasks: [own("2.2"), own("2.3")] });
});
afterEach(() => t.close());

it("shows on an older card of the task what has happened since", async () => {
	const seen = only(await t.say("ou_water", WATER, "任務 2.2"));
	await t.say("ou_water2", WATER, "完成 2.2");
	expect(wordsOf(now(t, seen))).toContain("待核查");
	expect(buttonsOf(t, now(t, seen))).not.toContain("完成");
});

it("gives the office's copy its buttons, and takes them away once somebody has verified", async () => {
	await t.say("ou_water", WATER, "完成 2.2");
	const [asked] = t.sent(OFFICE);
	if (!asked) throw new Error("the office was not asked");
	expect(buttonsOf(t, asked)).toEqual(expect.arrayContaining(["核實", "退回"]));
	await t.say("ou_qian", OFFICE, "核實 2.2");
	expect(buttonsOf(t, now(t, asked))).not.toContain("核實");
	expect(wordsOf(now(t, asked))).toContain("已銷號");
});

it("leaves cards of other tasks, and lists of several, as they are", async () => {
	const other = only(await t.say("ou_water", WATER, "任務 2.3"));
	const list = only(await t.say("ou_water", WATER, "我們的任務"));
	await t.say("ou_water2", WATER, "完成 2.2");
	for (const message of [other, list]) {
		expect(now(t, message).revisions).toEqual([]);
	}
});

it("does not touch a form somebody may be typing in", async () => {
	const card = only(await t.say("ou_water", WATER, "任務 2.2"));
	await t.press("ou_water", card, "報進度");
	const form = t.sent(WATER).at(-1);
	if (!form) throw new Error("no form came");
	await t.say("ou_water2", WATER, "進度 2.2 已清理兩段");
	expect(now(t, form).revisions).toEqual([]);
});

it("updates silently: nobody gets a new message for it", async () => {
	await t.say("ou_water", WATER, "任務 2.2");
	await t.say("ou_water", WATER, "任務 2.2");
	const before = t.sent(WATER).length;
	await t.say("ou_water2", WATER, "進度 2.2 已清理兩段");
	expect(t.sent(WATER)).toHaveLength(before + 1);
});

it("tells a group nothing more once it is unbound", async () => {
	const seen = only(await t.say("ou_water", WATER, "任務 2.2"));
	await t.say("ou_admin", WATER, "解綁");
	await t.say("ou_zhou", OFFICE, "進度 2.2 已清理兩段");
	expect(now(t, seen).revisions).toEqual([]);
});

it("leaves a card that shows something else about the task, such as its wording", async () => {
	const wording = only(await t.say("ou_water", WATER, "原文 2.2"));
	await t.say("ou_water2", WATER, "完成 2.2");
	expect(now(t, wording).revisions).toEqual([]);
});
