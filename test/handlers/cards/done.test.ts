import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDistrict, CITY, OFFICE, own, WATER } from "../../helpers/district.js";
import { forgePress, payloadOf } from "../../helpers/forge-press.js";
import { buttonsOf, lastIn, now, only, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: [
			...["2.2", "2.3", "2.4"].map((code) => own(code)),
			own("2.5", { responsibleUnits: ["區城管局"] }),
		],
	});
});
afterAll(() => t.close());

it("on the card of one task marks it, and the card turns into the task", async () => {
	const card = only(await t.say("ou_water", WATER, "2.2"));
	const pressed = await t.press("ou_water", card, "完成");
	expect(toastOf(pressed)?.content).toBe("已報完成，等待核實");
	expect(wordsOf(now(t, card))).toContain("區水務局已報完成，等待核實");
	expect(buttonsOf(t, card)).toEqual(["撤銷"]);
	expect(wordsOf(lastIn(t, OFFICE))).toContain("2.2");
});

describe("in a list of several", () => {
	it("marks the one it stands by, answers below and leaves the list", async () => {
		const list = only(await t.say("ou_water", WATER, "10月底前有哪些"));
		const before = t.sent(WATER).length;
		const pressed = await t.press("ou_water", list, "完成");
		expect(toastOf(pressed)?.type).toBe("success");
		expect(wordsOf(now(t, list))).toContain("前到期（10月底前）");
		const answered = only(t.sent(WATER).slice(before));
		expect(wordsOf(answered)).toContain("2.1 清理河岸垃圾");
	});
});

it("pressed twice says the second time that it was done, and asks the office once", async () => {
	const card = only(await t.say("ou_water", WATER, "2.3"));
	const stale = {
		messageId: card.id,
		chat: WATER,
		value: payloadOf(t, card, "完成"),
	};
	const before = t.sent(OFFICE).length;
	await forgePress(t, { by: "ou_water", ...stale });
	const second = await forgePress(t, { by: "ou_water", ...stale });
	expect(second.toast).toBe("之前已報完成，未改動");
	expect(t.sent(OFFICE)).toHaveLength(before + 1);
});

it("pressed on an old card after the task was closed says that it is", async () => {
	const card = only(await t.say("ou_water", WATER, "2.4"));
	const value = payloadOf(t, card, "完成");
	await t.say("ou_water", WATER, "完成 2.4");
	await t.say("ou_zhou", OFFICE, "核實 2.4");
	const late = await forgePress(t, {
		by: "ou_water",
		messageId: card.id,
		chat: WATER,
		value,
	});
	expect(late).toMatchObject({ toast: "該任務已驗收，未改動", card: true });
});

it("of a responsible unit says in the toast that it was its part", async () => {
	const card = only(await t.say("ou_city", CITY, "2.5"));
	expect(buttonsOf(t, card)).not.toContain("簽收");
	const pressed = await t.press("ou_city", card, "完成");
	expect(toastOf(pressed)?.content).toContain("區城管局的部分已完成");
});
