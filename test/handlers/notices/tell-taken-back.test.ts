import { afterAll, beforeAll, expect, it } from "vitest";
import { aDistrict, OFFICE, own, WATER } from "../../helpers/district.js";
import { lastIn, now, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

const CODES = ["2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8"];

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({ tasks: CODES.map((code) => own(code)) });
});
afterAll(() => t.close());

const office = async (text: string) =>
	only(await t.say("ou_zhou", OFFICE, text));
const unit = (text: string) => t.say("ou_water", WATER, text);

/** What the chat is sent, as new messages, while `act` happens. */
async function news(act: () => Promise<unknown>, chat = WATER) {
	const before = t.sent(chat).length;
	await act();
	return t.sent(chat).slice(before).map(wordsOf);
}

it("tells the unit, once, that 核實 was taken back, and what holds now", async () => {
	await unit("完成 2.2");
	await office("核實 2.2");
	const told = await news(() => office("撤銷"));
	expect(told).toHaveLength(1);
	expect(told[0]).toContain("之前的「核實」已撤銷。現在：待核查，期限6月30日");
});

it("tells it so where the button was pressed", async () => {
	await unit("完成 2.3");
	const answer = await office("核實 2.3");
	const told = await news(() => t.press("ou_zhou", answer, "撤銷"));
	expect(told).toHaveLength(1);
	expect(told[0]).toContain("之前的「核實」已撤銷");
	expect(wordsOf(now(t, answer))).toContain("已撤銷：核實");
	expect(await news(() => office("撤銷 2.3"))).toEqual([]);
});

it("tells it that 退回 was taken back", async () => {
	await unit("完成 2.4");
	await office("退回 2.4 缺照片");
	const [told] = await news(() => office("撤銷 2.4"));
	expect(told).toContain("之前的「退回」已撤銷。現在：待核查");
});

it("tells it which day counts again where 同意 was taken back", async () => {
	await unit("申請延期 2.5 到7月15日 連日降雨");
	await t.press("ou_zhou", lastIn(t, OFFICE), "同意");
	const [told] = await news(() => office("撤銷 2.5"));
	expect(told).toContain("之前的「同意延期」已撤銷");
	expect(told).toContain("期限6月30日");
});

it("tells it that 不同意 was taken back", async () => {
	await unit("申請延期 2.6 到7月15日 連日降雨");
	await t.press("ou_zhou", lastIn(t, OFFICE), "不同意");
	const told = await news(() => office("撤銷 2.6"));
	expect(told).toHaveLength(1);
	expect(told[0]).toContain("之前的「不同意延期」已撤銷");
});

it("tells the head who heard of a second return", async () => {
	for (const why of ["缺照片", "仍缺照片"]) {
		await unit("完成 2.7");
		await office(`退回 2.7 ${why}`);
	}
	const head = privately(t, "ou_head");
	const [told] = await news(() => office("撤銷 2.7"), head);
	expect(told).toContain("之前的「退回」已撤銷");
});

it("tells nobody anew of what no unit was told of", async () => {
	await office("進度 2.8 已動工");
	expect(await news(() => office("撤銷 2.8"))).toEqual([]);
});
