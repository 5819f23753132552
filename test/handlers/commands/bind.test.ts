import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { aDistrict, OFFICE, PLAIN, WATER } from "../../helpers/district.js";
import { buttonsOf, lastIn, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict();
});
afterEach(() => t.say("ou_admin", PLAIN, "解綁"));
afterAll(() => t.close());

const admin = async (chat: string, text: string) =>
	wordsOf(only(await t.say("ou_admin", chat, text)));

describe("an administrator, in a group", () => {
	it.each([
		["綁定 區園林局", "這個群現在是：區園林局"],
		["绑定 区园林局", "这个群现在是：區園林局"],
		["bind 區園林局", "區園林局"],
		["綁定 辦公室", "這個群現在是：領導小組辦公室"],
		["綁定 專項組 河岸整治", "專項組（河岸整治）"],
		["綁定 全體", "全體單位"],
		["綁定 紀委", "紀委"],
	])("says %s, and the group is told what it is", async (said, told) => {
		expect(await admin(PLAIN, said)).toContain(told);
	});

	it("binds, and from then on everybody there speaks for the unit", async () => {
		await admin(PLAIN, "綁定 區園林局");
		const answer = only(await t.say("ou_stranger", PLAIN, "完成 1.1"));
		expect(wordsOf(answer)).toContain("區園林局已報完成");
	});

	it("is shown the nearest units for one the plan does not know, and pressing one binds", async () => {
		const asked = only(await t.say("ou_admin", PLAIN, "綁定 區水物局"));
		expect(wordsOf(asked)).toContain(
			"方案裡沒有「區水物局」。是不是：區水務局",
		);
		expect(buttonsOf(t, asked)).toEqual(["綁定 區水務局"]);
		await t.press("ou_admin", asked, "綁定 區水務局");
		expect(wordsOf(lastIn(t, PLAIN))).toContain("這個群現在是：區水務局");
	});

	it.each(["__proto__", "constructor", "toString"])(
		"is told that the unit %s is not known",
		async (name) => {
			expect(await admin(PLAIN, `綁定 ${name}`)).toContain("未找到單位");
		},
	);

	it("is asked what to bind when nothing is named", async () => {
		expect(await admin(PLAIN, "綁定")).toContain("綁定什麼？");
	});

	it("is refused where the group stands for something else, and told when it already is that", async () => {
		expect(await admin(WATER, "綁定 區城管局")).toContain(
			"現在綁定的是區水務局",
		);
		expect(await admin(WATER, "綁定 區水務局")).toContain("未改動");
		const still = only(await t.say("ou_water", WATER, "幫助"));
		expect(wordsOf(still)).toContain("區水務局的督辦群");
	});
});

it("is refused in a private chat", async () => {
	const answer = await admin(privately(t, "ou_admin"), "綁定 區水務局");
	expect(answer).toContain("這裡不能綁定");
});

it.each([
	["ou_water", WATER, "區水務局的督辦群"],
	["ou_zhou", OFFICE, "領導小組辦公室"],
	["ou_stranger", PLAIN, "這裡還沒有綁定"],
])("is refused to %s, who is no administrator", async (who, chat, still) => {
	const answer = wordsOf(only(await t.say(who, chat, "綁定 區園林局")));
	expect(answer).not.toContain("這個群現在是");
	const help = only(await t.say(who, chat, "幫助"));
	expect(wordsOf(help)).toContain(still);
});
