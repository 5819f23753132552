import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aDistrict, OFFICE, own, WATER } from "../../helpers/district.js";
import { dropRoles } from "../../helpers/drop-roles.js";
import { buttonsOf, lastIn, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import type { Day } from "../../../src/domain/day.js";

let t: TestApp;
beforeEach(async () => {
	t = await aDistrict({
		tasks: [
			own("2.4", { dueOn: "2021-03-25" as Day, dueText: "2021年3月25日" }),
			own("2.5", { dueOn: "2021-03-31" as Day, dueText: "2021年3月31日" }),
		],
	});
});
afterEach(() => t.close());

const head = () => privately(t, "ou_head");
const deputy = () => privately(t, "ou_new");
const say = async (
	from: string,
	chat: string,
	text: string,
	mentions: string[],
) => wordsOf(only(await t.say(from, chat, text, { mentions })));
const asks = async (person: string, text = "2.1") =>
	wordsOf(only(await t.say(person, privately(t, person), text)));
const goOnLeave = () =>
	say("ou_head", head(), "請假 3月20日到3月25日 由 @new 代", ["ou_new"]);

describe("請假", () => {
	it("tells both, and gives the deputy the unit's voice for those days only", async () => {
		expect(await goOnLeave()).toContain(
			"你3月20日至3月25日請假，由new代區水務局負責人",
		);
		expect(wordsOf(lastIn(t, deputy()))).toContain("由你代區水務局負責人");
		expect(await asks("ou_new")).not.toContain("清理河岸垃圾");
		await t.advanceTo("2021-03-22T10:00:00+08:00");
		expect(await asks("ou_new")).toContain("清理河岸垃圾");
		await t.advanceTo("2021-03-26T00:30:00+08:00");
		expect(await asks("ou_new")).not.toContain("清理河岸垃圾");
		expect(await asks("ou_head")).toContain("清理河岸垃圾");
	});

	it("gives the deputy nothing to press before the first day, and says from when", async () => {
		await goOnLeave();
		const told = lastIn(t, deputy());
		expect(wordsOf(told)).toContain("3月20日起生效");
		expect(buttonsOf(t, told)).toEqual([]);
		await t.advanceTo("2021-03-20T08:00:00+08:00");
		await say("ou_head", head(), "請假 3月20日到3月26日 由 @new 代", [
			"ou_new",
		]);
		const begun = lastIn(t, deputy());
		expect(wordsOf(begun)).not.toContain("起生效");
		await t.press("ou_new", begun, "我們的任務");
		expect(wordsOf(lastIn(t, deputy()))).toContain("清理河岸垃圾");
	});

	it("sends the head's reminders to the deputy in that time, and says 代", async () => {
		await goOnLeave();
		await t.advanceTo("2021-03-20T00:30:00+08:00");
		const before = t.sent(head()).length;
		await t.advanceTo("2021-03-22T10:00:00+08:00");
		expect(t.sent(head())).toHaveLength(before);
		const reminder = wordsOf(lastIn(t, deputy()));
		expect(reminder).toContain("2.4");
		expect(reminder).toContain("區水務局負責人（代）");
		await t.advanceTo("2021-03-26T10:00:00+08:00");
		expect(wordsOf(lastIn(t, head()))).toContain("2.5");
	});

	it("is said by the office for somebody, who hears of it", async () => {
		const said = await say(
			"ou_zhou",
			OFFICE,
			"@head 請假 3月15日到3月16日 由 @new 代",
			["ou_head", "ou_new"],
		);
		expect(said).toContain("由new代區水務局負責人");
		expect(wordsOf(lastIn(t, head()))).toContain("已為你登記請假");
	});

	it("is refused to whoever is neither", async () => {
		const said = await say(
			"ou_water",
			WATER,
			"請假 3月20日到3月25日 由 @new 代",
			["ou_new"],
		);
		expect(said).toContain("沒有找到，或無權操作");
	});

	it.each([
		["請假 3月20日到3月25日", [], "由誰代理"],
		["請假 由 @new 代", ["ou_new"], "哪幾天"],
		["請假 3月20日到3月25日 由 @head 代", ["ou_head"], "代理人不能是本人"],
	])("says what is wrong with %s", async (text, mentions, told) => {
		expect(await say("ou_head", head(), text, mentions)).toContain(told);
		expect(t.sent(deputy())).toHaveLength(0);
	});

	it("ends early by a button on what is on record", async () => {
		await goOnLeave();
		await t.advanceTo("2021-03-22T10:00:00+08:00");
		const card = only(await t.say("ou_head", head(), "請假"));
		await t.press("ou_head", card, "結束請假");
		expect(wordsOf(lastIn(t, head()))).toContain("已銷假");
		expect(wordsOf(lastIn(t, deputy()))).toContain("代理到此結束");
		expect(await asks("ou_new")).not.toContain("清理河岸垃圾");
	});

	describe("said again for days that overlap", () => {
		const again = (deputyName: string) =>
			say("ou_head", head(), `請假 3月22日到3月29日 由 @${deputyName} 代`, [
				`ou_${deputyName}`,
			]);

		it("takes the place of the first, and says so; the first deputy hears of it", async () => {
			await goOnLeave();
			const said = await again("water2");
			expect(said).toContain("代替之前登記的：3月20日至3月25日由new代。");
			expect(said).toContain("3月22日至3月29日請假，由water2代");
			expect(wordsOf(lastIn(t, deputy()))).toContain(
				"改由water2代；你3月20日至3月25日的代理不再需要",
			);
			await t.advanceTo("2021-03-22T10:00:00+08:00");
			expect(await asks("ou_new")).not.toContain("清理河岸垃圾");
			expect(await asks("ou_water2")).toContain("清理河岸垃圾");
		});

		it("with the same deputy tells him once, that the days have changed", async () => {
			await goOnLeave();
			const before = t.sent(deputy()).length;
			await again("new");
			const told = t.sent(deputy()).slice(before);
			expect(told.map(wordsOf)).toEqual([
				expect.stringContaining("代理的日期有變"),
			]);
		});

		it("is taken back by 撤銷: the first holds again, both deputies hear of it", async () => {
			await goOnLeave();
			await again("water2");
			expect(await say("ou_head", head(), "撤銷", [])).toContain(
				"已撤銷：請假",
			);
			expect(wordsOf(lastIn(t, deputy()))).toContain(
				"你仍是區水務局負責人（代）",
			);
			expect(wordsOf(lastIn(t, privately(t, "ou_water2")))).toContain(
				"你不再是區水務局負責人（代）",
			);
		});
	});

	it("said again for other days leaves the first, and both are on record", async () => {
		await goOnLeave();
		const said = await say("ou_head", head(), "請假 4月6日 由 @water2 代", [
			"ou_water2",
		]);
		expect(said).not.toContain("代替");
		const record = await say("ou_head", head(), "請假", []);
		expect(record).toContain("3月20日至3月25日請假，由new代");
		expect(record).toContain("4月6日請假，由water2代");
	});

	it("ends with the role that was stood in for", async () => {
		await goOnLeave();
		await t.advanceTo("2021-03-22T10:00:00+08:00");
		await dropRoles(t, "ou_zhou", OFFICE, "ou_head");
		expect(await asks("ou_new")).not.toContain("清理河岸垃圾");
	});
});
