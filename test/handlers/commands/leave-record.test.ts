import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	aDistrict,
	CITY,
	GARDEN,
	OFFICE,
	PLAIN,
	WATER,
} from "../../helpers/district.js";
import { buttonsOf, lastIn, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeEach(async () => {
	t = await aDistrict();
});
afterEach(() => t.close());

const head = () => privately(t, "ou_head");
const says = async (from: string, chat: string, text: string) =>
	only(await t.say(from, chat, text));
const asks = async (person: string, text: string) =>
	says(person, privately(t, person), text);
const goOnLeave = () =>
	t.say("ou_head", head(), "請假 3月20日到3月25日 由 @new 代", {
		mentions: ["ou_new"],
	});

describe("銷假", () => {
	it.each([
		["我在休假嗎", "結束請假", "你3月20日至3月25日請假，由new代"],
		["我请假到什么时候", "结束请假", "你3月20日至3月25日请假，由new代"],
		["我提前回來了", "結束請假", "點下面的「結束請假」即可銷假"],
		["我提前回来了", "结束请假", "点下面的「结束请假」即可销假"],
		["銷假", "結束請假", "點下面的「結束請假」即可銷假"],
		["取消請假", "結束請假", "不點，一切照舊"],
		["假期取消", "結束請假", "3月20日至3月25日"],
		["不请假了", "结束请假", "3月20日至3月25日"],
		["I'm back", "End the leave", "You are away 2021-03-20 to 2021-03-25"],
		["cancel my leave", "End the leave", "Press “End the leave” below"],
		["when does my leave end", "End the leave", "new stands in"],
	])(
		"%j shows what is on record, and ends nothing by itself",
		async (text, button, told) => {
			await goOnLeave();
			const before = t.sent(privately(t, "ou_new")).length;
			const card = await asks("ou_head", text);
			expect(wordsOf(card)).toContain(told);
			expect(buttonsOf(t, card)).toEqual([button]);
			expect(t.sent(privately(t, "ou_new"))).toHaveLength(before);
			await t.press("ou_head", card, button);
			expect(wordsOf(lastIn(t, privately(t, "ou_new")))).toContain(
				"你的代理到此結束",
			);
		},
	);

	it.each([
		["銷假", "你沒有登記請假，不用銷假", "請假 3月15日到3月19日 由 @某人 代"],
		["我提前回来了", "你没有登记请假", "请假 3月15日到3月19日 由 @某人 代"],
		[
			"cancel my leave",
			"You have no leave on record",
			"on leave Mar 15 to Mar 19, deputy @someone",
		],
	])(
		"%j without any says so, and how leave is taken in days to come",
		async (text, none, how) => {
			const said = wordsOf(await asks("ou_head", text));
			expect(said).toContain(none);
			expect(said).toContain(how);
		},
	);

	it("that calls leave off takes none with the deputy it names", async () => {
		await t.say("ou_head", head(), "3月20日请假取消，不用@new代了", {
			mentions: ["ou_new"],
		});
		expect(wordsOf(lastIn(t, head()))).toContain("你没有登记请假");
		expect(t.sent(privately(t, "ou_new"))).toHaveLength(0);
	});

	it("is needed by nobody without a role, and he is told so", async () => {
		expect(wordsOf(await says("ou_water", WATER, "我回來了"))).toContain(
			"你不是任何單位的負責人或聯絡員",
		);
	});
});

describe("誰在請假", () => {
	it.each([
		["ou_zhou", OFFICE, "誰在請假"],
		["ou_admin", OFFICE, "誰在請假"],
		["ou_water", WATER, "誰在請假"],
		["ou_liaison", null, "誰在請假"],
		["ou_zhou", null, "今天谁不在"],
		["ou_zhou", OFFICE, "who is on leave"],
	])("is told to %s in %s", async (person, chat, text) => {
		await goOnLeave();
		const said = await says(person, chat ?? privately(t, person), text);
		expect(wordsOf(said)).toContain("head");
		expect(wordsOf(said)).toContain("new");
		expect(buttonsOf(t, said)).toEqual([]);
	});

	it("tells another unit of its own people only", async () => {
		await goOnLeave();
		expect(wordsOf(await says("ou_city", CITY, "誰在請假"))).toContain(
			"沒有人請假",
		);
		expect(wordsOf(await says("ou_zhou", GARDEN, "誰在請假"))).toContain(
			"沒有人請假",
		);
	});

	it("is refused in the office's group to its guests, and helps strangers on", async () => {
		await goOnLeave();
		expect(wordsOf(await says("ou_guest", OFFICE, "誰在請假"))).toContain(
			"沒有找到，或無權操作",
		);
		expect(wordsOf(await says("ou_stranger", PLAIN, "誰在請假"))).not.toContain(
			"new",
		);
	});

	it("leaves out what is over", async () => {
		await goOnLeave();
		await t.advanceTo("2021-03-26T00:30:00+08:00");
		expect(wordsOf(await says("ou_zhou", OFFICE, "誰在請假"))).toContain(
			"沒有人請假",
		);
	});
});

describe("@某人 請假到什麼時候", () => {
	const asksOfHead = async (from: string, chat: string) =>
		t.say(from, chat, "@head 請假到什麼時候", { mentions: ["ou_head"] });

	it.each([
		["ou_zhou", OFFICE],
		["ou_zhou", WATER],
		["ou_zhou", null],
	])("is told to %s where it may be read: %s", async (person, chat) => {
		await goOnLeave();
		const place = chat ?? privately(t, person);
		expect(wordsOf(only(await asksOfHead(person, place)))).toContain(
			"3月20日至3月25日",
		);
	});

	it.each([
		["ou_zhou", GARDEN],
		["ou_admin", CITY],
		["ou_zhou", PLAIN],
	])(
		"is told to %s in private where others read along: %s",
		async (person, chat) => {
			await goOnLeave();
			const there = only(await asksOfHead(person, chat));
			expect(wordsOf(there)).not.toContain("3月20日");
			expect(wordsOf(there)).not.toContain("new");
			expect(wordsOf(there)).toContain("請假情況");
			expect(buttonsOf(t, there)).toEqual([]);
			const card = lastIn(t, privately(t, person));
			expect(wordsOf(card)).toContain("3月20日至3月25日");
			expect(buttonsOf(t, card)).toEqual(["結束請假"]);
		},
	);

	it("said as 「@某人 請假」 alone it is told no further", async () => {
		await goOnLeave();
		const there = only(
			await t.say("ou_zhou", GARDEN, "@head 請假", { mentions: ["ou_head"] }),
		);
		expect(wordsOf(there)).not.toContain("3月20日");
		expect(wordsOf(lastIn(t, privately(t, "ou_zhou")))).toContain("3月20日");
	});
});
