import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	aDistrict,
	CITY,
	OFFICE,
	PLAIN,
	WATER,
} from "../../helpers/district.js";
import { dropRoles } from "../../helpers/drop-roles.js";
import {
	buttonsOf,
	lastIn,
	now,
	only,
	privately,
	toastOf,
} from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeEach(async () => {
	t = await aDistrict();
});
afterEach(() => t.close());

const set = async (text: string, person: string, by = "ou_zhou") =>
	t.say(by, OFFICE, text, { mentions: [person] });
const asks = async (person: string, text = "2.1") =>
	wordsOf(only(await t.say(person, privately(t, person), text)));

describe("撤銷 of a role", () => {
	it("by the button on the receipt: the role is gone, and who had it is told", async () => {
		const [receipt] = await set("設聯絡員 @new 區城管局", "ou_new");
		if (!receipt) throw new Error("no receipt");
		expect(buttonsOf(t, receipt)).toEqual(["撤銷"]);
		await t.press("ou_zhou", receipt, "撤銷");
		expect(wordsOf(now(t, receipt))).toContain("已撤銷：設置角色");
		expect(wordsOf(now(t, receipt))).toContain("new不再是區城管局聯絡員");
		expect(wordsOf(lastIn(t, privately(t, "ou_new")))).toContain(
			"你不再是區城管局聯絡員",
		);
		expect(await asks("ou_new")).not.toContain("清理河岸垃圾");
	});

	it("by the sentence, and a replaced one is back", async () => {
		const asked = only(await set("設聯絡員 @new 區水務局", "ou_new"));
		await t.press("ou_zhou", asked, "接替 此人");
		expect(await asks("ou_liaison")).not.toContain("清理河岸垃圾");
		const undone = only(await t.say("ou_zhou", OFFICE, "撤銷"));
		expect(wordsOf(undone)).toContain("liaison仍是區水務局聯絡員");
		expect(await asks("ou_liaison")).toContain("清理河岸垃圾");
		expect(await asks("ou_new")).not.toContain("清理河岸垃圾");
	});

	it("of 免去 gives every role back", async () => {
		await set("設聯絡員 @head 區城管局", "ou_head");
		await dropRoles(t, "ou_zhou", OFFICE, "ou_head");
		const undone = only(await t.say("ou_zhou", OFFICE, "撤銷"));
		expect(wordsOf(undone)).toContain("head仍是區水務局負責人");
		expect(wordsOf(undone)).toContain("head仍是區城管局聯絡員");
		expect(await asks("ou_head")).toContain("清理河岸垃圾");
	});

	it("takes back the newest of roles and tasks", async () => {
		await t.say("ou_zhou", OFFICE, "簽收 2.1");
		await set("設督查 @new", "ou_new");
		await t.say("ou_zhou", OFFICE, "進度 2.1 已動工");
		const said = async () =>
			wordsOf(only(await t.say("ou_zhou", OFFICE, "撤銷")));
		expect(await said()).toContain("已撤銷：進展");
		expect(await said()).toContain("已撤銷：設置角色");
		expect(await said()).toContain("已撤銷：簽收");
	});

	it("is for who made the change, and only once", async () => {
		const receipt = only(await set("設督查 @new", "ou_new"));
		const other = await t.press("ou_qian", receipt, "撤銷");
		expect(toastOf(other)?.content).toContain("只能撤銷自己的操作");
		const stranger = await t.press("ou_guest", receipt, "撤銷");
		expect(toastOf(stranger)?.content).toContain("沒有找到，或無權操作");
		await t.say("ou_zhou", OFFICE, "撤銷");
		const again = await t.press("ou_zhou", receipt, "撤銷");
		expect(toastOf(again)?.type).toBe("error");
	});

	it("is refused ten minutes later, and where it was changed since", async () => {
		const receipt = only(await set("設督查 @new", "ou_new"));
		await dropRoles(t, "ou_qian", OFFICE, "ou_new");
		await t.press("ou_zhou", receipt, "撤銷");
		expect(wordsOf(now(t, receipt))).toContain("之後已有新的變化");
		const late = only(await set("設紀委 @new", "ou_new"));
		await t.advanceTo("2021-03-12T08:30:00+08:00");
		const pressed = await t.press("ou_zhou", late, "撤銷");
		expect(toastOf(pressed)?.content).toContain("已過 10 分鐘");
	});
});

describe("撤銷 of a binding", () => {
	it("takes 綁定 back", async () => {
		const receipt = only(await t.say("ou_admin", PLAIN, "綁定 區園林局"));
		await t.press("ou_admin", receipt, "撤銷");
		expect(wordsOf(now(t, receipt))).toContain("這個群沒有綁定");
		const help = only(await t.say("ou_stranger", PLAIN, "1.1"));
		expect(wordsOf(help)).toContain("這裡還沒有綁定");
	});

	it("takes 解綁 back", async () => {
		await t.say("ou_admin", WATER, "解綁");
		const undone = only(await t.say("ou_admin", WATER, "撤銷"));
		expect(wordsOf(undone)).toContain("這個群仍是：區水務局");
		const task = only(await t.say("ou_water", WATER, "2.1"));
		expect(wordsOf(task)).toContain("清理河岸垃圾");
	});

	it("not where the group was bound anew", async () => {
		const receipt = only(await t.say("ou_admin", CITY, "解綁"));
		await t.say("ou_admin", CITY, "綁定 區園林局");
		await t.press("ou_admin", receipt, "撤銷");
		expect(wordsOf(now(t, receipt))).toContain("之後已有新的變化");
	});
});
