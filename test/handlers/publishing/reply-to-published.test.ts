/** Words in reply to a published case in a group, through the webhook. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Message } from "../../../src/sandbox/lark/types.js";
import { GARDEN } from "../../helpers/district.js";
import { only } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { previewed, published, publishing } from "./publish-kit.js";

let t: TestApp;
let shown: Message;
beforeAll(async () => {
	t = await publishing({ twoPerson: [] });
	await t.press("ou_zhou", await previewed(t, [GARDEN]), "發送");
	shown = only(published(t, GARDEN));
});
afterAll(() => t.close());

function reply(text: string): Promise<Message[]> {
	return t.say("ou_garden", GARDEN, text, {
		replyTo: shown.id,
		mentionBot: false,
	});
}

it.each(["收到", "收到，我們會整改", "好的", "謝謝"])(
	"%j is politeness and gets no answer",
	async (text) => {
		expect(await reply(text)).toEqual([]);
	},
);

it.each(["完成", "我們會舉一反三"])(
	"%j is about no task: one line says so",
	async (text) => {
		const answer = only(await reply(text));
		expect(wordsOf(answer)).toContain("這是典型案例通報，無需回覆");
	},
);
