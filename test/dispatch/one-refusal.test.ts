import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDistrict, GARDEN, own, WATER } from "../helpers/district.js";
import { only } from "../helpers/seen.js";
import { type TestApp } from "../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({ tasks: [own("2.2")] });
	await t.say("ou_garden", GARDEN, "完成 1.1");
});
afterAll(() => t.close());

/** The whole card as Lark got it, but for the references its buttons carry and the code that was said. */
async function answer(said: string, code: string): Promise<string> {
	const card = only(await t.say("ou_water", WATER, said)).content;
	return JSON.stringify(card, (key, value: unknown) =>
		key === "card" ? "…" : value,
	).replaceAll(code, "X");
}

describe.each([
	(code: string) => code,
	(code: string) => `任務 ${code}`,
	(code: string) => `簽收 ${code}`,
	(code: string) => `進度 ${code} 已完成一半`,
	(code: string) => `完成 ${code}`,
	(code: string) => `核實 ${code}`,
	(code: string) => `退回 ${code} 不足`,
	(code: string) => `退回 ${code}`,
	(code: string) => `原文 ${code}`,
	(code: string) => `進度 ${code} 120%`,
	(code: string) => `task ${code}`,
	(code: string) => `任务 ${code}`,
])("another unit's task", (sentence) => {
	it(`is to "${sentence("X")}" just what a code is that does not exist`, async () => {
		const nothing = await answer(sentence("9.9"), "9.9");
		expect(await answer(sentence("1.1"), "1.1")).toBe(nothing);
		expect(await answer(sentence("1.3"), "1.3")).toBe(nothing);
	});
});

it("is just as unknown by the words of its title", async () => {
	const nothing = await answer("任務 新建火星基地", "火星基地");
	expect(await answer("任務 新建街心花園", "街心花園")).toBe(nothing);
});

it("is just as unknown in a reply to one's own card", async () => {
	const mine = only(await t.say("ou_water", WATER, "2.2"));
	const replies = [];
	for (const code of ["1.1", "9.9"]) {
		const [card] = await t.say("ou_water", WATER, `完成 ${code}`, {
			replyTo: mine.id,
		});
		replies.push(
			JSON.stringify(card?.content, (key, value: unknown) =>
				key === "card" ? "…" : value,
			),
		);
	}
	expect(replies[0]).toBe(replies[1]);
});
