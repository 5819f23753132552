import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aDistrict, WATER } from "../../helpers/district.js";
import { buttonsOf, lastIn, now, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeEach(async () => {
	t = await aDistrict();
});
afterEach(() => t.close());

const head = () => privately(t, "ou_head");
const liaison = () => privately(t, "ou_liaison");
const saying = async (text: string) =>
	only(await t.say("ou_head", head(), text));
/** Lark tells a name when its person speaks. */
const meet = () => t.say("ou_liaison", liaison(), "幫助");

describe("請假 with a deputy said by name", () => {
	it("asks whether that colleague is meant, and takes it once 確認 is pressed", async () => {
		await meet();
		const before = t.sent(liaison()).length;
		const card = await saying("請假 3月22日到3月26日 由liaison代");
		expect(wordsOf(card)).toContain("由liaison代理？");
		expect(buttonsOf(t, card)).toEqual(["確認"]);
		expect(t.sent(liaison())).toHaveLength(before);
		await t.press("ou_head", card, "確認");
		expect(wordsOf(now(t, card))).toContain(
			"你3月22日至3月26日請假，由liaison代區水務局負責人",
		);
		expect(wordsOf(lastIn(t, liaison()))).toContain("由你代區水務局負責人");
		expect(wordsOf(await saying("我請假到什麼時候"))).toContain(
			"3月22日至3月26日",
		);
	});

	it("is taken once however often it is confirmed, and can be taken back", async () => {
		await meet();
		const first = await saying("請假 3月22日到3月26日 由liaison代");
		const second = await saying("請假 3月22日到3月26日 由liaison代");
		await t.press("ou_head", first, "確認");
		const before = t.sent(liaison()).length;
		await t.press("ou_head", second, "確認");
		expect(t.sent(liaison())).toHaveLength(before);
		expect(wordsOf(now(t, second))).toContain("已登記的請假");
		expect(wordsOf(await saying("撤銷"))).toContain("已撤銷：請假");
	});

	it.each([
		["請假 3月22日到3月26日 由liaison2代", "請假 3月22日到3月26日 由 @某人 代"],
		["请假 3月22日 由王芳代", "请假 3月22日 由 @某人 代"],
		[
			"on leave Mar 22 to Mar 26, deputy Wang Fang",
			"on leave Mar 22 to Mar 26, deputy @someone",
		],
		["請假 3月22日到3月26日", "請假 3月22日到3月26日 由 @某人 代"],
		["請假 由王芳代", "請假 3月15日到3月19日 由 @某人 代"],
	])("%j asks for a mention and keeps the days", async (text, how) => {
		await meet();
		const card = await saying(text);
		expect(wordsOf(card)).toContain(how);
		expect(buttonsOf(t, card)).toEqual([]);
	});

	it("is not confirmed by somebody who may not", async () => {
		await meet();
		const text = "@head 請假 3月22日到3月26日 由liaison代";
		const card = only(
			await t.say("ou_zhou", "oc_water", text, { mentions: ["ou_head"] }),
		);
		expect(buttonsOf(t, card)).toEqual(["確認"]);
		const before = t.sent(liaison()).length;
		await t.press("ou_water", card, "確認");
		expect(t.sent(liaison())).toHaveLength(before);
		await t.press("ou_zhou", card, "確認");
		expect(wordsOf(lastIn(t, liaison()))).toContain("由你代區水務局負責人");
		expect(wordsOf(lastIn(t, head()))).toContain("已為你登記請假");
	});
});

describe("確認 pressed later", () => {
	it("takes no leave where who was meant has left the unit", async () => {
		await t.say("ou_water", WATER, "幫助");
		const card = await saying("請假 3月22日到3月26日 由water代");
		expect(buttonsOf(t, card)).toEqual(["確認"]);
		await t.standIn.removeMembers(WATER, ["ou_water"], "ou_admin");
		await t.app.settled(10_000);
		const before = t.sent(privately(t, "ou_water")).length;
		await t.press("ou_head", card, "確認");
		expect(wordsOf(now(t, card))).toContain(
			"請假 3月22日到3月26日 由 @某人 代",
		);
		expect(t.sent(privately(t, "ou_water"))).toHaveLength(before);
	});
});

describe("leave told of somebody else by name", () => {
	it.each([
		"王芳明天請假，@new代",
		"王芳明天请假，@new代",
		"王芳明天請假，李明代",
	])("%j is nobody's who says it", async (text) => {
		const mentions = text.includes("@new") ? ["ou_new"] : [];
		const card = only(await t.say("ou_head", head(), text, { mentions }));
		expect(buttonsOf(t, card)).not.toContain("結束請假");
		expect(wordsOf(card)).not.toContain("你3月13日請假");
		expect(t.sent(privately(t, "ou_new"))).toHaveLength(0);
		expect(wordsOf(await saying("我請假到什麼時候"))).toContain("沒有登記請假");
	});
});
