import { afterEach, beforeEach, expect, it } from "vitest";
import { aDistrict, OFFICE, WATER } from "../../helpers/district.js";
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

it("ends every role at once, for cards of before too", async () => {
	await t.say("ou_water", WATER, "完成 2.1");
	const asked = lastIn(t, OFFICE);
	const answer = await dropRoles(t, "ou_qian", OFFICE, "ou_zhou");
	expect(wordsOf(answer)).toContain("zhou的 1 個角色已免去：辦公室成員");
	const pressed = await t.press("ou_zhou", asked, "核實");
	expect(toastOf(pressed)?.content).toContain("沒有找到，或無權操作");
	expect(toastOf(await t.press("ou_qian", asked, "核實"))?.content).toBe(
		"已核實，任務銷號",
	);
});

it("ends a head's say in private", async () => {
	const chat = privately(t, "ou_head");
	const card = only(await t.say("ou_head", chat, "2.1"));
	await dropRoles(t, "ou_zhou", OFFICE, "ou_head");
	const pressed = await t.press("ou_head", card, "完成");
	expect(toastOf(pressed)).toMatchObject({ type: "error" });
	const after = wordsOf(only(await t.say("ou_head", chat, "2.1")));
	expect(after).not.toContain("清理河岸垃圾");
});

it("says so when there was none, and asks who when nobody is mentioned", async () => {
	const none = only(
		await t.say("ou_zhou", OFFICE, "免去 @guest", { mentions: ["ou_guest"] }),
	);
	expect(wordsOf(none)).toContain("沒有角色可免");
	const nobody = only(await t.say("ou_zhou", OFFICE, "免去"));
	expect(wordsOf(nobody)).not.toContain("已免去");
});

it("is refused to a clerk", async () => {
	await t.say("ou_water", WATER, "免去 @zhou", { mentions: ["ou_zhou"] });
	expect(wordsOf(lastIn(t, WATER))).toContain("沒有找到，或無權操作");
});

it("does not end the last of the office, nor one's own role", async () => {
	await dropRoles(t, "ou_admin", OFFICE, "ou_qian");
	const own = await t.say("ou_zhou", OFFICE, "免去 @zhou", {
		mentions: ["ou_zhou"],
	});
	expect(wordsOf(only(own))).toContain("不能改自己的角色");
	const last = await t.say("ou_admin", OFFICE, "免去 @zhou", {
		mentions: ["ou_zhou"],
	});
	expect(wordsOf(only(last))).toContain("最後一位，不能免去");
	await t.say("ou_admin", OFFICE, "設辦公室 @new", { mentions: ["ou_new"] });
	const gone = await dropRoles(t, "ou_admin", OFFICE, "ou_zhou");
	expect(wordsOf(gone)).toContain("已免去");
});

it("asks first, naming the roles of every unit; 取消 changes nothing", async () => {
	await t.say("ou_zhou", OFFICE, "設聯絡員 @head 區城管局", {
		mentions: ["ou_head"],
	});
	const asked = only(
		await t.say("ou_zhou", OFFICE, "免去 @head", { mentions: ["ou_head"] }),
	);
	expect(wordsOf(asked)).toContain("免去 head？");
	expect(wordsOf(asked)).toContain("以下 2 個角色會立即終止");
	expect(wordsOf(asked)).toContain("區水務局負責人、區城管局聯絡員");
	expect(buttonsOf(t, asked)).toEqual(["確認", "取消"]);
	await t.press("ou_zhou", asked, "取消");
	expect(wordsOf(now(t, asked))).toContain("角色沒有任何改動");
	const still = await t.say("ou_head", privately(t, "ou_head"), "2.1");
	expect(wordsOf(only(still))).toContain("清理河岸垃圾");
});

it("asks again where roles were added since it asked", async () => {
	const asked = only(
		await t.say("ou_zhou", OFFICE, "免去 @head", { mentions: ["ou_head"] }),
	);
	await t.say("ou_qian", OFFICE, "設聯絡員 @head 區城管局", {
		mentions: ["ou_head"],
	});
	await t.press("ou_zhou", asked, "確認");
	expect(wordsOf(now(t, asked))).toContain("以下 2 個角色會立即終止");
});

it("is confirmed only by whoever may say it", async () => {
	const asked = only(
		await t.say("ou_zhou", OFFICE, "免去 @head", { mentions: ["ou_head"] }),
	);
	const pressed = await t.press("ou_guest", asked, "確認");
	expect(toastOf(pressed)?.content).toContain("沒有找到，或無權操作");
});

it("ends the last stored administrator where ADMIN_OPEN_IDS names one, and refuses where none is left", async () => {
	await t.app.transaction((stores) =>
		stores.people.add({
			person: "ou_new",
			role: "administrator",
			unit: null,
			actionNo: null,
			from: new Date(),
		}),
	);
	expect(wordsOf(await dropRoles(t, "ou_zhou", OFFICE, "ou_new"))).toContain(
		"已免去",
	);
	const none = await aDistrict({
		administrators: [],
		roles: [
			{ person: "ou_zhou", role: "office" },
			{ person: "ou_new", role: "administrator" },
		],
	});
	try {
		const last = only(
			await none.say("ou_zhou", OFFICE, "免去 @new", { mentions: ["ou_new"] }),
		);
		expect(wordsOf(last)).toContain("這是最後一位管理員");
	} finally {
		await none.close();
	}
});
