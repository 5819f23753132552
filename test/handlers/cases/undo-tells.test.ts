/** 撤銷 is told to everybody who was told of what it takes back. */
import { afterEach, expect, it } from "vitest";
import { aCaseDistrict, filedCase } from "../../helpers/case-world.js";
import { lastIn, now, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
afterEach(() => t.close());

const news = (person: string) => wordsOf(lastIn(t, privately(t, person)));

/** Presses 核實 on the case and takes it back. */
async function acceptedAndUndone(check: () => void): Promise<void> {
	const chat = privately(t, "ou_zhou");
	const card = only(await t.say("ou_zhou", chat, "案例 1"));
	await t.press("ou_zhou", card, "核實");
	check();
	await t.press("ou_zhou", now(t, card), "撤銷");
}

it("of an acceptance: filer, head and liaison", async () => {
	t = await aCaseDistrict();
	await filedCase(t);
	const people = ["ou_water", "ou_head", "ou_liaison"];
	await acceptedAndUndone(() => {
		for (const person of people) expect(news(person)).toContain("已採納");
	});
	for (const person of people)
		expect(news(person)).toContain("「採納」已撤銷，現在是：待審核");
});

it("of what was passed on to 紀委: filer and 紀委", async () => {
	t = await aCaseDistrict({ discipline: true });
	await filedCase(t);
	const people = ["ou_water", "ou_he"];
	await acceptedAndUndone(() => {
		for (const person of people) expect(news(person)).toContain("案例 1");
	});
	for (const person of people)
		expect(news(person)).toContain("已撤銷，現在是：待審核");
	expect(t.sent(privately(t, "ou_head"))).toEqual([]);
});

it("of a second return: filer and head", async () => {
	t = await aCaseDistrict();
	await filedCase(t, { returns: 1 });
	const chat = privately(t, "ou_zhou");
	const card = only(await t.say("ou_zhou", chat, "案例 1"));
	await t.press("ou_zhou", card, "退回");
	await t.press("ou_zhou", lastIn(t, chat), "退回", { reason: "佐證不足" });
	expect(news("ou_head")).toContain("佐證不足");
	await t.say("ou_zhou", chat, "撤銷");
	for (const person of ["ou_water", "ou_head"])
		expect(news(person)).toContain("「退回」已撤銷，現在是：待審核");
});
