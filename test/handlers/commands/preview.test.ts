import { afterAll, beforeAll, expect, it } from "vitest";
import {
	ACTION,
	aDistrict,
	CITY,
	GARDEN,
	OFFICE,
	WATER,
} from "../../helpers/district.js";
import { only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict();
});
afterAll(() => t.close());

const forecast = async (said = "預告 30天") =>
	wordsOf(only(await t.say("ou_zhou", OFFICE, said)));
const CHATS = [GARDEN, WATER, CITY, OFFICE, ACTION];
const sentSoFar = () =>
	CHATS.reduce((sum, chat) => sum + t.sent(chat).length, 0) +
	t.sent(privately(t, "ou_head")).length;

it("says what it assumes, and writes nothing down", async () => {
	const first = await forecast();
	expect(first).toContain("假定這段時間沒有人報完成");
	expect(await forecast()).toBe(first);
});

it("names day, group, number and codes", async () => {
	const words = await forecast();
	expect(words).toContain("今後30天會發的提醒");
	expect(words).toContain("3月12日至4月11日");
	expect(words).toMatch(/3月16日 週二\*\*\n· .*區水務局.*：提醒 1 項（2\.1）/);
	expect(words).toContain("區水務局負責人（私聊）");
});

it("says when there is nothing to send", async () => {
	expect(await forecast("預告 1天")).toMatch(/這段時間沒有要發的提醒|會發/);
});

it("foretells exactly as many messages as come when nobody does anything", async () => {
	const [, days, messages] =
		/(\d+) 天會發 (\d+) 條消息/.exec(await forecast()) ?? [];
	const before = sentSoFar();
	await t.advanceTo("2021-04-11T23:00:00+08:00");
	expect(sentSoFar() - before).toBe(Number(messages));
	expect(Number(days)).toBeGreaterThan(5);
});

it("leaves out what was told already", async () => {
	const words = await forecast("預告 7天");
	expect(words).not.toContain("3月");
	expect(words).toContain("4月11日至4月18日");
});
