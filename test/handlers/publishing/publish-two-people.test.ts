import { afterEach, describe, expect, it } from "vitest";
import { GARDEN, OFFICE } from "../../helpers/district.js";
import { forgePress, latePress, payloadOf } from "../../helpers/forge-press.js";
import { buttonsOf, now, privately, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import {
	askedOf,
	audited,
	DISCIPLINE,
	giveRole,
	previewed,
	published,
	publishing,
} from "./publish-kit.js";

let t: TestApp;
afterEach(() => t.close());

describe("two people", () => {
	it("asks another of the office in private, and sends when he agrees", async () => {
		t = await publishing();
		await t.say("ou_qian", OFFICE, "幫助");
		const preview = await previewed(t, [GARDEN, DISCIPLINE]);
		expect(wordsOf(preview)).toContain("先請另一人同意，同意了才發：qian");
		const toast = toastOf(await t.press("ou_zhou", preview, "發送"));
		expect(toast?.content).toBe("已請 1 人同意，還沒有發送");
		expect(wordsOf(now(t, preview))).toContain("案例 12 等待同意 · 尚未發送");
		expect(published(t, GARDEN)).toEqual([]);
		const asked = askedOf(t, "ou_qian");
		expect(wordsOf(asked)).toContain("zhou要把下面的文字發到這些群");
		expect(wordsOf(asked)).toContain("區園林局（oc_garden）");
		expect(buttonsOf(t, asked)).toEqual(["同意", "不同意", "查看"]);
		await t.press("ou_qian", asked, "同意");
		await t.press("ou_qian", asked, "查看送達");
		expect(published(t, GARDEN)).toHaveLength(1);
		expect(published(t, DISCIPLINE)).toHaveLength(1);
		expect(wordsOf(now(t, asked))).toContain("zhou發布 · qian同意");
		expect(wordsOf(askedOf(t, "ou_zhou"))).toContain("案例 12 已發布 · 2 個群");
		for (const what of ["drafted", "asked", "sent"])
			expect(await audited(t, `publication-${what}`)).toHaveLength(1);
		expect((await audited(t, "publication-sent"))[0]?.person).toBe("ou_qian");
	});

	it("asks 紀委 where one is set, and only it", async () => {
		t = await publishing();
		await giveRole(t, "ou_ji", "discipline");
		await t.press("ou_zhou", await previewed(t, [GARDEN]), "發送");
		expect(wordsOf(askedOf(t, "ou_ji"))).toContain("請你同意發布");
		expect(t.sent(privately(t, "ou_qian"))).toEqual([]);
	});

	it("asks the office too where 紀委 itself wants to publish", async () => {
		t = await publishing();
		await giveRole(t, "ou_ji", "discipline");
		const preview = await previewed(t, [GARDEN], "ou_ji");
		await t.press("ou_ji", preview, "發送");
		expect(wordsOf(askedOf(t, "ou_qian"))).toContain("請你同意發布");
		await t.press("ou_qian", askedOf(t, "ou_qian"), "同意");
		expect(published(t, GARDEN)).toHaveLength(1);
	});

	it("never asks the filer or somebody of the filing unit, and says how to appoint one", async () => {
		t = await publishing({}, { filedBy: "ou_qian" });
		const preview = await previewed(t, [GARDEN]);
		const toast = toastOf(await t.press("ou_zhou", preview, "發送"));
		expect(toast?.content).toBe("還沒有第二個人可以同意，沒有發送");
		expect(wordsOf(askedOf(t, "ou_zhou"))).toContain("設紀委 @某人");
		await giveRole(t, "ou_sun", "office");
		await giveRole(t, "ou_sun", "liaison", "區水務局");
		expect(toastOf(await t.press("ou_zhou", preview, "發送"))?.content).toBe(
			"還沒有第二個人可以同意，沒有發送",
		);
		await giveRole(t, "ou_ji", "office");
		await t.press("ou_zhou", preview, "發送");
		await t.press("ou_ji", askedOf(t, "ou_ji"), "同意");
		expect(published(t, GARDEN)).toHaveLength(1);
	});

	it("counts the first decision of several only", async () => {
		t = await publishing();
		await giveRole(t, "ou_ji", "discipline");
		await giveRole(t, "ou_ji2", "discipline");
		await t.press("ou_zhou", await previewed(t, [GARDEN]), "發送");
		const [one, other] = [askedOf(t, "ou_ji"), askedOf(t, "ou_ji2")];
		const pressed = await Promise.all([
			t.press("ou_ji", one, "同意"),
			t.press("ou_ji2", other, "不同意"),
		]);
		const toasts = pressed.map((each) => toastOf(each)?.content);
		expect(toasts).toContain("之前已經處理過，這次沒有改動");
		const isSent = toasts[0] === "正在發到 1 個群";
		expect(published(t, GARDEN)).toHaveLength(isSent ? 1 : 0);
		expect(wordsOf(now(t, isSent ? other : one))).toContain(
			isSent ? "案例 12 已發布" : "不同意發布，沒有發送",
		);
	});

	it("sends nothing where the second person refuses, and tells who asked", async () => {
		t = await publishing();
		await t.press("ou_zhou", await previewed(t, [GARDEN]), "發送");
		const asked = askedOf(t, "ou_qian");
		await t.press("ou_qian", asked, "不同意");
		expect(wordsOf(askedOf(t, "ou_zhou"))).toContain("不同意發布，沒有發送");
		expect(buttonsOf(t, now(t, asked))).toEqual(["發布案例 12"]);
		expect(published(t, GARDEN)).toEqual([]);
	});

	it("lapses after 24 hours of the plan's time", async () => {
		t = await publishing();
		await t.press("ou_zhou", await previewed(t, [GARDEN]), "發送");
		const asked = askedOf(t, "ou_qian");
		await t.advanceTo("2021-03-13T08:01:00+08:00");
		expect(toastOf(await t.press("ou_qian", asked, "同意"))?.content).toBe(
			"已過期，沒有發送",
		);
		expect(wordsOf(now(t, asked))).toContain("發布已過期，沒有發送");
		expect(published(t, GARDEN)).toEqual([]);
	});

	it("can be cancelled by who asked, and agreeing afterwards does nothing", async () => {
		t = await publishing();
		const preview = await previewed(t, [GARDEN]);
		await t.press("ou_zhou", preview, "發送");
		const agreeLate = latePress(t, "ou_qian", askedOf(t, "ou_qian"), "同意");
		await t.press("ou_zhou", now(t, preview), "取消");
		expect(wordsOf(now(t, preview))).toContain("已取消，沒有發送");
		await agreeLate();
		expect(published(t, GARDEN)).toEqual([]);
	});

	it("is not decided by who asked, by forged presses, or by who lost the role", async () => {
		t = await publishing();
		const preview = await previewed(t, [GARDEN]);
		await t.press("ou_zhou", preview, "發送");
		const asked = askedOf(t, "ou_qian");
		const value = payloadOf(t, asked, "同意");
		const chat = privately(t, "ou_qian");
		for (const [by, where, message] of [
			["ou_zhou", chat, asked.id],
			["ou_zhou", privately(t, "ou_zhou"), preview.id],
			["ou_stranger", chat, asked.id],
			["ou_qian", OFFICE, asked.id],
			["ou_qian", chat, preview.id],
		] as const) {
			const answer = await forgePress(t, {
				by,
				chat: where,
				messageId: message,
				value,
			});
			expect(answer.card).toBe(false);
		}
		expect(published(t, GARDEN)).toEqual([]);
		await t.app.transaction((stores) => stores.people.removeAll("ou_qian"));
		const refused = await t.press("ou_qian", asked, "同意");
		expect(toastOf(refused)).toMatchObject({ type: "error" });
		expect(published(t, GARDEN)).toEqual([]);
	});

	it("is not sent on one person's word where who asked lost the role meanwhile", async () => {
		t = await publishing();
		await t.press("ou_zhou", await previewed(t, [GARDEN]), "發送");
		await t.app.transaction((stores) => stores.people.removeAll("ou_zhou"));
		const pressed = await t.press("ou_qian", askedOf(t, "ou_qian"), "同意");
		expect(toastOf(pressed)?.content).toContain("提出發布的人已無權發布");
		expect(published(t, GARDEN)).toEqual([]);
	});

	it("takes a replayed 同意 once", async () => {
		t = await publishing();
		await t.press("ou_zhou", await previewed(t, [GARDEN]), "發送");
		const asked = askedOf(t, "ou_qian");
		const value = payloadOf(t, asked, "同意");
		for (let n = 0; n < 3; n++)
			await forgePress(t, {
				by: "ou_qian",
				chat: privately(t, "ou_qian"),
				messageId: asked.id,
				value,
			});
		expect(published(t, GARDEN)).toHaveLength(1);
	});

	it("sends nothing where the case is no longer accepted", async () => {
		t = await publishing();
		await t.press("ou_zhou", await previewed(t, [GARDEN]), "發送");
		await t.connection.connection
			.collection("cases")
			.updateOne({ no: 12 }, { $set: { state: "submitted" } });
		const pressed = await t.press("ou_qian", askedOf(t, "ou_qian"), "同意");
		expect(toastOf(pressed)?.content).toContain("案例已有變化");
		expect(published(t, GARDEN)).toEqual([]);
	});
});
