/** What the office's group was told that waits, as cases are decided, through the webhook. */
import { afterEach, expect, it } from "vitest";
import { aCaseDistrict } from "../../helpers/case-world.js";
import { OFFICE } from "../../helpers/district.js";
import { lastIn, now, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { file } from "./filing-kit.js";

let t: TestApp;
afterEach(() => t.close());

it("no longer names a case that is decided, and does again when that is taken back", async () => {
	t = await aCaseDistrict();
	await file(t, "ou_liaison");
	const notice = lastIn(t, OFFICE);
	expect(wordsOf(notice)).toContain("案例 1 待審核（共 1 件）");
	const card = only(await t.say("ou_zhou", privately(t, "ou_zhou"), "案例 1"));
	await t.press("ou_zhou", card, "核實");
	expect(wordsOf(now(t, notice))).toContain("現在沒有等待審核的案例");
	await t.press("ou_zhou", now(t, card), "撤銷");
	expect(wordsOf(now(t, notice))).toContain("案例 1 待審核（共 1 件）");
	expect(lastIn(t, OFFICE).id).toBe(notice.id);
});
