/** A button that would ask for words says at once what would be refused once they are written. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDistrict, CITY, OFFICE, own, WATER } from "../../helpers/district.js";
import { latePress } from "../../helpers/forge-press.js";
import { buttonsOf, lastIn, only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	const codes = Array.from({ length: 12 }, (_, index) => `2.${index + 2}`);
	t = await aDistrict({
		tasks: codes.map((code) => own(code, { responsibleUnits: ["區城管局"] })),
	});
});
afterAll(() => t.close());

async function say(text: string, from = "ou_water", chat = WATER) {
	return only(await t.say(from, chat, text));
}

async function reported(code: string) {
	await t.say("ou_water", WATER, `完成 ${code}`);
	return lastIn(t, OFFICE);
}

async function closed(code: string) {
	await reported(code);
	await t.say("ou_zhou", OFFICE, `核實 ${code}`);
}

describe("pressed on a card that is older than the task", () => {
	it("退回 of a closed task opens no form, says why and shows the task", async () => {
		const press = latePress(t, "ou_qian", await reported("2.2"), "退回");
		await t.say("ou_zhou", OFFICE, "核實 2.2");
		const before = t.sent(OFFICE).length;
		expect(await press()).toMatchObject({
			toast: "該任務已驗收，未改動",
			card: true,
		});
		expect(t.sent(OFFICE)).toHaveLength(before);
	});

	it("退回 on a list shows the task as it stands below the list", async () => {
		await reported("2.3");
		await reported("2.4");
		const list = await say("待核實", "ou_qian", OFFICE);
		await t.say("ou_zhou", OFFICE, "核實 2.3");
		await t.press("ou_qian", list, "退回");
		const shown = lastIn(t, OFFICE);
		expect(wordsOf(shown)).toContain("該任務已驗收，未改動");
		expect(wordsOf(shown)).toContain("已銷號");
		expect(buttonsOf(t, shown)).not.toContain("退回");
	});

	it.each([
		["申請延期", "2.5", "該任務已報完成，正等待核實。"],
		["卡住", "2.6", "該任務已報完成，正等待核實。"],
	])(
		"%s of a task that waits for review opens no form",
		async (button, code, words) => {
			const card = await say(`任務 ${code}`);
			const press = latePress(t, "ou_water2", card, button);
			await reported(code);
			const before = t.sent(WATER).length;
			expect(await press()).toMatchObject({ toast: words, card: true });
			expect(t.sent(WATER)).toHaveLength(before);
		},
	);

	it("報進度 and 不適用 of a closed task open no form", async () => {
		const card = await say("任務 2.7", "ou_city", CITY);
		const presses = ["報進度", "不適用"].map((button) =>
			latePress(t, "ou_city", card, button),
		);
		await closed("2.7");
		const before = t.sent(CITY).length;
		for (const press of presses)
			expect((await press()).toast).toBe("該任務已驗收，未改動");
		expect(t.sent(CITY)).toHaveLength(before);
	});
});

describe("said without a reason", () => {
	it.each([
		["退回 2.8", "ou_zhou", OFFICE],
		["申請延期 2.8", "ou_water", WATER],
		["卡住 2.8", "ou_water", WATER],
		["不適用 2.8", "ou_city", CITY],
		["報進度 2.8", "ou_water", WATER],
	])("%s of a closed task asks for nothing", async (text, from, chat) => {
		if (!wordsOf(await say("任務 2.8")).includes("已銷號")) await closed("2.8");
		const answer = await say(text, from, chat);
		expect(wordsOf(answer)).toContain("該任務已驗收，未改動");
		expect(wordsOf(answer)).toContain("已銷號");
	});

	it("退回 of a task still at work says when it can be returned", async () =>
		expect(wordsOf(await say("退回 2.9", "ou_zhou", OFFICE))).toContain(
			"牽頭單位報完成後才能核實或退回",
		));

	it("退回 by who reported it done names that, before it asks for a reason", async () => {
		await t.say("ou_zhou", OFFICE, "完成 2.10");
		expect(wordsOf(await say("退回 2.10", "ou_zhou", OFFICE))).toContain(
			"自己報的完成，不能自己核實",
		);
	});
});
