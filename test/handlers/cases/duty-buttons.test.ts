/** The duties 案例一, 案例二 among a unit's tasks: they are answered by a case. */
import { afterEach, describe, expect, it } from "vitest";
import { aCaseDistrict, filedCase } from "../../helpers/case-world.js";
import { OFFICE, WATER } from "../../helpers/district.js";
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
afterEach(() => t.close());

const count = (buttons: string[], text: string) =>
	buttons.filter((each) => each === text).length;

describe("in a list", () => {
	it.each([
		["本單位任務", "ou_water", WATER],
		["本月到期", "ou_water", WATER],
		["本單位任務", "ou_liaison", null],
	])(
		"%s of %s they carry 提交案例 in the place of 完成",
		async (text, from, chat) => {
			t = await aCaseDistrict();
			const list = only(await t.say(from, chat ?? privately(t, from), text));
			const duties = text === "本月到期" ? 1 : 2;
			expect(count(buttonsOf(t, list), "提交案例")).toBe(duties);
			const rows = wordsOf(list).split("**案例一**")[1] ?? "";
			expect(rows.trimStart()).not.toMatch(/^[^*]*完成 · /);
			// 首報 and the unit's tasks keep theirs.
			expect(count(buttonsOf(t, list), "完成")).toBe(
				count(buttonsOf(t, list), "報進度"),
			);
		},
	);

	it("提交案例 opens the form in private", async () => {
		t = await aCaseDistrict();
		const list = only(await t.say("ou_water", WATER, "本單位任務"));
		await t.press("ou_water", list, "提交案例");
		expect(wordsOf(lastIn(t, privately(t, "ou_water")))).toContain("區水務局");
	});

	it("the office, which looks on, is offered none", async () => {
		t = await aCaseDistrict();
		const list = only(await t.say("ou_zhou", OFFICE, "本月到期"));
		expect(buttonsOf(t, list)).not.toContain("提交案例");
	});

	it("keep it where 完成 was said though cases are missing", async () => {
		t = await aCaseDistrict();
		await t.say("ou_water", WATER, "完成 案例一");
		const list = only(await t.say("ou_water", WATER, "本單位任務"));
		expect(count(buttonsOf(t, list), "提交案例")).toBe(2);
	});
});

describe("完成 of a duty that is short of cases", () => {
	it.each(["案例一完成了", "完成 案例一"])(
		"says how many are accepted and how many are due, and offers 提交案例: %s",
		async (text) => {
			t = await aCaseDistrict();
			await filedCase(t);
			const answer = only(await t.say("ou_water", WATER, text));
			expect(wordsOf(answer)).toContain("案例還差1件給予黨政紀處分");
			expect(wordsOf(answer)).toContain("已採納0件，要求1件");
			expect(wordsOf(answer)).toContain("請點「提交案例」");
			expect(buttonsOf(t, answer)[0]).toBe("提交案例");
		},
	);

	it("pressed says the same in its toast", async () => {
		t = await aCaseDistrict();
		const card = only(await t.say("ou_water", WATER, "任務 案例一"));
		const pressed = await t.press("ou_water", card, "完成");
		expect(toastOf(pressed)?.content).toContain("已採納0件，要求1件");
		expect(buttonsOf(t, now(t, card))).toContain("提交案例");
	});

	it("returned by the office, the unit's news carries 提交案例", async () => {
		t = await aCaseDistrict();
		await t.say("ou_water", WATER, "完成 案例一");
		await t.press("ou_zhou", lastIn(t, OFFICE), "退回");
		const form = lastIn(t, OFFICE);
		await t.press("ou_zhou", form, "退回", { reason: "還沒有一件" });
		const news = lastIn(t, WATER);
		expect(wordsOf(news)).toContain("還沒有一件");
		expect(buttonsOf(t, news)).toContain("提交案例");
		expect(buttonsOf(t, news)).not.toContain("完成");
	});
});
