/** 不同意 refuses at the press; why can be added, on record and to the unit. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { aDistrict, OFFICE, own, WATER } from "../../helpers/district.js";
import { forgePress, latePress, payloadOf } from "../../helpers/forge-press.js";
import { buttonsOf, lastIn, now, only, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	const codes = Array.from({ length: 12 }, (_, index) => `2.${index + 2}`);
	t = await aDistrict({ tasks: codes.map((code) => own(code)) });
});
afterAll(() => t.close());

async function refused(code: string) {
	await t.say("ou_water", WATER, `申請延期 ${code} 到11月15日 原因連日降雨`);
	const asked = lastIn(t, OFFICE);
	await t.press("ou_zhou", asked, "不同意");
	return asked;
}

async function formOf(code: string) {
	await t.press("ou_zhou", await refused(code), "補充理由");
	return lastIn(t, OFFICE);
}

it("不同意 refuses at once and offers 補充理由, whose words the unit reads", async () => {
	const card = await refused("2.2");
	expect(wordsOf(now(t, card))).toContain("不同意延期，期限不變");
	expect(wordsOf(lastIn(t, WATER))).toContain("不同意延期，期限不變");
	await t.press("ou_zhou", card, "補充理由");
	const form = lastIn(t, OFFICE);
	const sent = await t.press("ou_zhou", form, "補充理由", {
		reason: "工期有富餘",
	});
	expect(toastOf(sent)?.content).toBe("不同意延期的理由：工期有富餘");
	expect(wordsOf(lastIn(t, WATER))).toContain("不同意延期的理由：工期有富餘");
	const [record] = await t.say("ou_water", WATER, "進展記錄 2.2");
	expect(wordsOf(record)).toContain("不同意延期的理由：工期有富餘");
});

it("said with its reason it offers no more of it, said without it does", async () => {
	await t.say("ou_water", WATER, "申請延期 2.3 到11月15日 原因連日降雨");
	const [whole] = await t.say("ou_zhou", OFFICE, "不同意 2.3 工期有富餘");
	expect(whole && buttonsOf(t, whole)).not.toContain("補充理由");
	await t.say("ou_water", WATER, "申請延期 2.3 到11月15日 原因連日降雨");
	const [bare] = await t.say("ou_zhou", OFFICE, "不同意 2.3");
	expect(bare && buttonsOf(t, bare)).toContain("補充理由");
});

it("words in reply to the form are the reason", async () => {
	const form = await formOf("2.4");
	await t.say("ou_zhou", OFFICE, "工期有富餘", { replyTo: form.id });
	expect(wordsOf(lastIn(t, WATER))).toContain("不同意延期的理由：工期有富餘");
});

it("an empty reason names the field", async () => {
	const form = await formOf("2.5");
	const sent = await forgePress(t, {
		by: "ou_zhou",
		messageId: form.id,
		chat: OFFICE,
		value: payloadOf(t, form, "補充理由"),
		form: { reason: " " },
	});
	expect(sent.toast).toBe("請填寫「不同意的理由」");
});

it("is for the office, and over once the refusal was taken back", async () => {
	const card = await refused("2.6");
	expect(
		toastOf(await t.press("ou_guest", card, "補充理由"))?.content,
	).toContain("無權操作");
	const late = latePress(t, "ou_zhou", card, "補充理由");
	await t.press("ou_zhou", card, "撤銷");
	expect((await late()).toast).toContain("未改動");
	expect(wordsOf(now(t, card))).toContain("等辦公室決定");
});

it("is taken back by 撤銷, and after it the refusal", async () => {
	const form = await formOf("2.7");
	await t.press("ou_zhou", form, "補充理由", { reason: "工期有富餘" });
	const undo = async () =>
		wordsOf(only(await t.say("ou_zhou", OFFICE, "撤銷 2.7")));
	expect(await undo()).toContain("已撤銷：不同意延期的理由");
	expect(await undo()).toContain("已撤銷：不同意延期");
	expect(wordsOf(only(await t.say("ou_water", WATER, "任務 2.7")))).toContain(
		"等辦公室決定",
	);
});

it("is given once: the second of two forms changes nothing, and the unit hears one reason", async () => {
	const card = await refused("2.8");
	await t.press("ou_zhou", card, "補充理由");
	const first = lastIn(t, OFFICE);
	await t.press("ou_qian", card, "補充理由");
	const second = lastIn(t, OFFICE);
	const before = t.sent(WATER).length;
	const late = latePress(t, "ou_qian", second, "補充理由", { reason: "不必" });
	await t.press("ou_zhou", first, "補充理由", { reason: "工期有富餘" });
	expect((await late()).toast).toContain("未改動");
	expect(t.sent(WATER)).toHaveLength(before + 1);
	const [record] = await t.say("ou_water", WATER, "進展記錄 2.8");
	expect(wordsOf(record)).not.toContain("不必");
});

it("given by two at once is taken of one", async () => {
	const card = await refused("2.9");
	await t.press("ou_zhou", card, "補充理由");
	const first = lastIn(t, OFFICE);
	await t.press("ou_qian", card, "補充理由");
	const second = lastIn(t, OFFICE);
	const before = t.sent(WATER).length;
	await Promise.all([
		t.press("ou_zhou", first, "補充理由", { reason: "工期有富餘" }),
		t.press("ou_qian", second, "補充理由", { reason: "工期有富餘" }),
	]);
	expect(t.sent(WATER)).toHaveLength(before + 1);
});

it("is over for an earlier refusal once a later one was made", async () => {
	const card = await refused("2.10");
	const late = latePress(t, "ou_zhou", card, "補充理由");
	await refused("2.10");
	expect((await late()).toast).toContain("未改動");
});

it("can be given anew once it was taken back", async () => {
	const card = await refused("2.11");
	await t.press("ou_zhou", card, "補充理由");
	const form = lastIn(t, OFFICE);
	const again = latePress(t, "ou_zhou", form, "補充理由", { reason: "雨已停" });
	await t.press("ou_zhou", form, "補充理由", { reason: "工期有富餘" });
	await t.say("ou_zhou", OFFICE, "撤銷 2.11");
	await again();
	expect(wordsOf(lastIn(t, WATER))).toContain("不同意延期的理由：雨已停");
});
