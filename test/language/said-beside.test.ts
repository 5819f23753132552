/** What stands near an order and is none: cancelled, conditional, said to a colleague or of the words themselves. */
import { describe, expect, it } from "vitest";
import {
	isNotForTheBot,
	isCancelled,
	isConditional,
	isForbidding,
	isSupposing,
} from "../../src/language/mood.js";
import { normalForm } from "../../src/language/normal-form.js";

const form = (say: string) => normalForm(say).text;

describe("an order taken back in the same breath", () => {
	it.each(["退回？不用退", "1.2报完……算了不报了", "延期算了，还是赶一赶吧"])(
		"is cancelled: %s",
		(say) => {
			expect(isCancelled(form(say))).toBe(true);
		},
	);

	it.each(["1.2算完成了", "不動產登記報完了", "退回1.2，不用急"])(
		"is not: %s",
		(say) => {
			expect(isCancelled(form(say))).toBe(false);
		},
	);
});

describe("an order that waits for something", () => {
	it.each(["如果下午還沒補材料，就把3.4退回", "要是沒問題就核實1.3"])(
		"is conditional: %s",
		(say) => {
			expect(isConditional(form(say))).toBe(true);
		},
	);

	it.each(["主要是缺人，卡住了", "若干问题已解决", "效果如何"])(
		"is not: %s",
		(say) => {
			expect(isConditional(form(say))).toBe(false);
		},
	);
});

describe("what is said to somebody else, or of the words", () => {
	it.each([
		"小張，1.5你去退一下",
		"@_user_2 你那邊弄完沒有",
		"「佐證不足」這種話以後寫具體點",
		"申请延期吧，大家觉得呢",
	])("is beside the matter: %s", (say) => {
		expect(isNotForTheBot(form(say))).toBe(true);
	});

	it.each([
		"小助手，1.5你去退一下",
		"@_user_2 你來當聯絡員",
		"退回「佐證不足」",
	])("is not: %s", (say) => {
		expect(isNotForTheBot(form(say))).toBe(false);
	});
});

describe("small words that look like others", () => {
	it.each(["一點二的話我們已經報了", "那項的話已經完成了"])(
		"name a topic: %s",
		(say) => {
			expect(isSupposing(form(say))).toBe(false);
		},
	);

	it.each(["如四月底前資金到位，即可辦結", "I wish we could extend it"])(
		"suppose: %s",
		(say) => {
			expect(isSupposing(form(say))).toBe(true);
		},
	);

	it("unmark nothing: 電力遷改沒人管", () => {
		expect(isForbidding(form("電力遷改沒人管"))).toBe(false);
	});
});
