import { afterAll, beforeAll, expect, it } from "vitest";
import { aDistrict, CITY, own, WATER } from "../../helpers/district.js";
import { buttonsOf, lastIn, only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({ tasks: [own("2.2"), own("2.3")] });
});
afterAll(() => t.close());

async function say(text: string, from = "ou_water", chat = WATER) {
	return only(await t.say(from, chat, text));
}

it("進展記錄 lists everything, newest first, with who, when and what", async () => {
	await say("簽收 2.2");
	await say("進度 2.2 已清理3處");
	const record = await say("進展記錄 2.2");
	const words = wordsOf(record);
	expect(words).toContain("2.2 進展記錄");
	expect(words).toMatch(
		/3月12日 08:\d\d · 區水務局 · water · 進展：已清理3處[^]*簽收[^]*下達/,
	);
	expect(buttonsOf(t, record)).not.toContain("更早");
});

it("more than twenty rows go on behind 更早", async () => {
	for (let no = 1; no <= 21; no++) await say(`進度 2.3 第${no}次巡查`);
	const record = await say("進展記錄 2.3");
	expect(wordsOf(record)).toContain("最近 20 條");
	expect(wordsOf(record)).not.toContain("第1次巡查");
	await t.press("ou_water", record, "更早");
	const earlier = wordsOf(lastIn(t, WATER));
	expect(earlier).toContain("第 21–22 條");
	expect(earlier).toContain("第1次巡查");
});

it("is refused of a task that one may not see", async () =>
	expect(wordsOf(await say("進展記錄 2.2", "ou_city", CITY))).toContain(
		"沒有找到，或無權操作",
	));
