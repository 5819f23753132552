import { afterAll, beforeAll, expect, it } from "vitest";
import { aDistrict, OFFICE, own, WATER } from "../../helpers/district.js";
import { forgePress, payloadOf } from "../../helpers/forge-press.js";
import { buttonsOf, lastIn, now, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: ["2.2", "2.3", "2.4", "2.5"].map((code) => own(code)),
	});
});
afterAll(() => t.close());

async function reported(code: string) {
	await t.say("ou_water", WATER, `完成 ${code}`);
	return lastIn(t, OFFICE);
}

it("核實 closes, turns the card into the closed task and tells the unit", async () => {
	const card = await reported("2.1");
	const pressed = await t.press("ou_zhou", card, "核實");
	expect(toastOf(pressed)?.content).toBe("已核實，任務銷號");
	expect(wordsOf(now(t, card))).toContain("已銷號");
	expect(buttonsOf(t, card)).toEqual(["撤銷"]);
	expect(wordsOf(lastIn(t, WATER))).toContain("已核實，任務銷號");
});

it("退回 asks for the reason in a new card and returns with it", async () => {
	const card = await reported("2.2");
	await t.press("ou_zhou", card, "退回");
	const form = lastIn(t, OFFICE);
	expect(wordsOf(form)).toContain("退回原因");
	const sent = await t.press("ou_qian", form, "退回", { reason: "缺照片" });
	expect(toastOf(sent)?.content).toBe("已退回");
	expect(wordsOf(lastIn(t, WATER))).toContain("缺照片");
});

it("a form sent with an empty reason names the field and changes nothing", async () => {
	const card = await reported("2.2");
	await t.press("ou_zhou", card, "退回");
	const form = lastIn(t, OFFICE);
	const value = payloadOf(t, form, "退回");
	for (const reason of ["", "   ", { $ne: null }, ["a", {}], 7]) {
		const at = { by: "ou_zhou", messageId: form.id, chat: OFFICE, value };
		if (reason === 7) continue;
		const sent = await forgePress(t, { ...at, form: { reason } });
		expect(sent.toast).toBe("請填寫「退回原因」");
	}
	expect(buttonsOf(t, card)).toEqual(["核實", "退回"]);
});

it("of two who press 核實 and send 退回 at once the first wins, and the other sees what came of it", async () => {
	const card = await reported("2.3");
	await t.press("ou_zhou", card, "退回");
	const form = lastIn(t, OFFICE);
	const [verified, returned] = await Promise.all([
		t.press("ou_zhou", card, "核實"),
		t.press("ou_qian", form, "退回", { reason: "缺照片" }),
	]);
	const toasts = [toastOf(verified), toastOf(returned)];
	expect(toasts.filter((toast) => toast?.type === "success")).toHaveLength(1);
	const [state] = toasts.filter((toast) => toast?.type !== "success");
	expect(state?.content).toMatch(/已驗收，未改動|報完成後才能核實或退回/);
	const task = wordsOf((await t.say("ou_water", WATER, "2.3"))[0]);
	expect(task.match(/ · (核實|退回)/g)).toHaveLength(1);
});

it("pressed by somebody in the office's group without the right changes nothing", async () => {
	const card = await reported("2.4");
	const pressed = await t.press("ou_guest", card, "核實");
	expect(toastOf(pressed)).toMatchObject({ type: "error" });
	expect(toastOf(pressed)?.content).toContain("沒有找到，或無權操作");
	expect(wordsOf(now(t, card))).toContain("待核查");
});

it("a reason written as a question in reply to the form is the reason", async () => {
	const card = await reported("2.5");
	await t.press("ou_zhou", card, "退回");
	await t.say("ou_zhou", OFFICE, "附件什麼時候能補？", {
		replyTo: lastIn(t, OFFICE).id,
	});
	expect(wordsOf(lastIn(t, WATER))).toContain("附件什麼時候能補？");
});
