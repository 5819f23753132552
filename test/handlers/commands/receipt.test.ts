import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Message } from "../../../src/sandbox/lark/types.js";
import { aDistrict, own, WATER } from "../../helpers/district.js";
import { buttonsOf, now, only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({ tasks: [own("2.2"), own("2.3"), own("2.4")] });
});
afterAll(() => t.close());

const answer = async (text: string, to?: Message) =>
	only(
		await t.say("ou_water", WATER, text, to ? { replyTo: to.id } : undefined),
	);

describe("收到 in reply to our message", () => {
	it("of one task to accept is no 簽收, and offers it", async () => {
		const asked = await answer("收到", await answer("任務 2.2"));
		expect(wordsOf(asked)).toContain("還沒有簽收：要簽收，請按「簽收」");
		expect(wordsOf(asked)).toContain("待簽收");
		await t.press("ou_water", asked, "簽收");
		expect(wordsOf(now(t, asked))).toContain("辦理中");
	});

	it("of one that is accepted changes nothing, and says so kindly", async () => {
		const told = await answer("好的收到", await answer("任務 2.2"));
		expect(wordsOf(told)).toContain("好的");
		expect(wordsOf(told)).toContain("沒有任何改動");
		expect(buttonsOf(t, told)).toEqual(["報進度 2.2", "完成 2.2", "任務 2.2"]);
	});

	it("of several asks which, and offers all that are left", async () => {
		const list = await answer("本單位任務");
		const asked = await answer("收到，謝謝", list);
		expect(wordsOf(asked)).toContain("還沒有簽收，要簽收哪一項？");
		const [all, ...each] = buttonsOf(t, asked);
		expect(each.join()).not.toContain("2.2");
		expect(each.join()).toContain("2.3");
		expect(each.join()).toContain("2.4");
		await t.press("ou_water", asked, all ?? "");
		expect(wordsOf(now(t, asked))).toContain(`已簽收${each.length}項`);
	});
});
