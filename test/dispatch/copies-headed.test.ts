/** What stands over a card of a task when it is brought up to date, and over the answer to a plain question. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { aDistrict, OFFICE, own, WATER } from "../helpers/district.js";
import { buttonsOf, lastIn, now, only, privately } from "../helpers/seen.js";
import { type TestApp, wordsOf } from "../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	const codes = Array.from({ length: 9 }, (_, index) => `2.${index + 2}`);
	t = await aDistrict({ tasks: codes.map((code) => own(code)) });
});
afterAll(() => t.close());

async function say(text: string, from = "ou_water", chat = WATER) {
	return only(await t.say(from, chat, text));
}

/** The card on which the office is asked. */
async function request(code: string, until = "11月15日") {
	await say(`申請延期 ${code} 到${until} 原因連日降雨`);
	return lastIn(t, OFFICE);
}

it("an open request keeps its heading and its buttons where something else was taken back", async () => {
	const asked = await request("2.2");
	await say("進度 2.2 已動工");
	await say("撤銷 2.2");
	const words = wordsOf(now(t, asked));
	expect(words).toContain("區水務局申請延期到2021年11月15日：連日降雨；請決定");
	expect(words).not.toContain("已撤銷：");
	expect(buttonsOf(t, asked)).toEqual(
		expect.arrayContaining(["同意", "不同意"]),
	);
});

it("and where the unit reported something", async () => {
	const asked = await request("2.3");
	await say("進度 2.3 已動工");
	expect(wordsOf(now(t, asked))).toContain("請決定");
});

it("a request that was taken back says so, and has nothing to press", async () => {
	const asked = await request("2.4");
	await say("撤銷 2.4");
	expect(wordsOf(now(t, asked))).toContain("已撤銷：申請延期");
	expect(wordsOf(now(t, asked))).not.toContain("請決定");
	expect(buttonsOf(t, asked)).not.toContain("同意");
});

it("where a newer request was taken back, the one before is to be decided again", async () => {
	await request("2.5");
	const newer = await request("2.5", "12月1日");
	await say("撤銷 2.5");
	expect(wordsOf(now(t, newer))).toContain("申請延期到2021年11月15日");
	await t.press("ou_zhou", newer, "同意");
	expect(wordsOf(await say("任務 2.5"))).toContain("11月15日 · 原定6月30日");
});

it("what waits for review keeps its heading too", async () => {
	await say("完成 2.6");
	const asked = lastIn(t, OFFICE);
	await say("進度 2.6 補報一句");
	expect(wordsOf(now(t, asked))).toContain("區水務局報告已完成，請核實");
	await say("撤銷 2.6");
	expect(wordsOf(now(t, asked))).toContain("區水務局報告已完成，請核實");
});

it.each([
	["ou_water", WATER],
	["ou_zhou", OFFICE],
])(
	"a plain question is headed by nothing that was taken back: %s",
	async (from, chat) => {
		await say("進度 2.7 已動工");
		await say("撤銷 2.7");
		const words = wordsOf(await say("任務 2.7", from, chat));
		expect(words).not.toContain("已撤銷：");
		expect(words).toContain("撤銷：進展");
	},
);

it("whoever reported it done is not asked to verify it, by heading or button; his colleagues are", async () => {
	const own = privately(t, "ou_zhou");
	const card = await say("完成 2.8", "ou_zhou", own);
	expect(buttonsOf(t, card)).not.toContain("核實");
	await say("進度 2.8 補報一句");
	expect(wordsOf(now(t, card))).toContain("補報一句");
	expect(wordsOf(now(t, card))).not.toContain("請核實");
	expect(buttonsOf(t, now(t, card))).not.toContain("核實");
	expect(buttonsOf(t, now(t, card))).not.toContain("退回");
	const others = await say("任務 2.8", "ou_qian", privately(t, "ou_qian"));
	expect(buttonsOf(t, others)).toEqual(
		expect.arrayContaining(["核實", "退回"]),
	);
});
