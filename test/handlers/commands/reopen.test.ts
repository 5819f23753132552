/** A task that was closed by mistake is taken up again by the office, with a reason. */
import { beforeAll, afterAll, expect, it } from "vitest";
import {
	ACTION,
	aDistrict,
	CITY,
	OFFICE,
	own,
	WATER,
} from "../../helpers/district.js";
import { latePress } from "../../helpers/forge-press.js";
import { buttonsOf, lastIn, now, only, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	const codes = Array.from({ length: 6 }, (_, index) => `2.${index + 2}`);
	const ofCity = own("2.9", { leadUnits: ["區城管局"] });
	t = await aDistrict({ tasks: [...codes.map((code) => own(code)), ofCity] });
	await t.say("ou_city", CITY, "完成 2.9");
	await t.say("ou_zhou", OFFICE, "核實 2.9");
	for (const code of codes) {
		await t.say("ou_water", WATER, `完成 ${code}`);
		await t.say("ou_zhou", OFFICE, `核實 ${code}`);
	}
	await t.advanceTo("2021-03-12T08:30:00+08:00");
});
afterAll(() => t.close());

const office = async (text: string, by = "ou_zhou") =>
	only(await t.say(by, OFFICE, text));
const stateOf = async (code: string) => wordsOf(await office(`任務 ${code}`));

it("退回 with a reason changes nothing by itself; its button takes the task up again, and the unit is told why", async () => {
	const offered = await office("退回 2.2 核實有誤，名單不全");
	expect(wordsOf(offered)).toContain("該任務已驗收，未改動");
	expect(await stateOf("2.2")).toContain("已銷號");
	await t.press("ou_zhou", offered, "重新辦理");
	const headline = "已撤回銷號，重新辦理：核實有誤，名單不全";
	expect(wordsOf(now(t, offered))).toContain(headline);
	expect(wordsOf(now(t, offered))).toContain("辦理中");
	const told = lastIn(t, WATER);
	expect(wordsOf(told)).toContain(headline);
	expect(buttonsOf(t, told)).toEqual(["完成", "報進度"]);
	expect(wordsOf(await office("2.2 進展記錄"))).toContain("重新辦理");
});

it("without a reason asks for it in a form", async () => {
	await t.press("ou_zhou", await office("退回 2.3"), "重新辦理");
	const form = lastIn(t, OFFICE);
	expect(wordsOf(form)).toContain("為什麼要重新辦理");
	const sent = await t.press("ou_zhou", form, "重新辦理", {
		reason: "照片不是本河段",
	});
	expect(toastOf(sent)?.content).toBe("已重新辦理");
	expect(wordsOf(lastIn(t, WATER))).toContain("照片不是本河段");
});

it("can be done and verified again", async () => {
	await t.press("ou_zhou", await office("退回 2.4 名單不全"), "重新辦理");
	await t.say("ou_water", WATER, "完成 2.4 已補");
	await office("核實 2.4");
	expect(await stateOf("2.4")).toContain("已銷號");
});

it("is taken back by 撤銷, and the unit is told of that too", async () => {
	await t.press("ou_zhou", await office("退回 2.5 名單不全"), "重新辦理");
	expect(wordsOf(await office("撤銷"))).toContain("已撤銷：重新辦理");
	expect(wordsOf(lastIn(t, WATER))).toContain(
		"之前的「重新辦理」已撤銷。現在：已銷號",
	);
});

it("is done once where two press it", async () => {
	const offered = await office("退回 2.6 名單不全");
	const late = latePress(t, "ou_qian", offered, "重新辦理");
	await t.press("ou_zhou", offered, "重新辦理");
	const told = t.sent(WATER).length;
	expect((await late()).toast).toContain("該任務還在辦理");
	expect(t.sent(WATER)).toHaveLength(told);
});

it("is the office's: the action's group is told who can, and its press is refused", async () => {
	const answer = only(await t.say("ou_leader", ACTION, "退回 2.9 名單不全"));
	expect(wordsOf(answer)).toContain("由辦公室說「退回 2.9 原因」");
	expect(buttonsOf(t, answer)).not.toContain("重新辦理");
	const offered = await office("退回 2.9 名單不全");
	const pressed = await t.press("ou_guest", offered, "重新辦理");
	expect(toastOf(pressed)?.content).toContain("沒有找到，或無權操作");
});

it("a refused 撤銷 says truly what can be done", async () => {
	const answer = wordsOf(await office("撤銷 2.7"));
	expect(answer).toContain("由辦公室說「退回 1.3 原因」");
});
