import { describe, expect, it } from "vitest";
import type { DomainErrorCode } from "../../../src/domain/errors.js";
import { day } from "../../../src/domain/day.js";
import { toSimplified } from "../../../src/language/to-simplified.js";
import { catalogueFor } from "../../../templates/catalogue/catalogue.js";

const SCRIPTS = ["zh-Hant", "zh-Hans", "en"] as const;

const CODES: Record<DomainErrorCode, true> = {
	"not-found-or-not-allowed": true,
	"no-plan": true,
	"move-not-allowed": true,
	"reviewer-leads-the-task": true,
	"reason-missing": true,
	"value-impossible": true,
	"text-too-long": true,
	"unknown-unit": true,
	"chat-already-bound": true,
	"chat-cannot-be-bound": true,
	"person-missing": true,
	"date-does-not-exist": true,
	"changed-meanwhile": true,
	"postpone-too-late": true,
	"postpone-not-later": true,
	"postpone-without-deadline": true,
	"undo-impossible": true,
	"lead-has-no-part": true,
	"lead-accepts": true,
	"case-moved-on": true,
	"case-unreadable": true,
};

describe.each(SCRIPTS)("the words in %s", (script) => {
	const words = catalogueFor(script);

	it.each(Object.keys(CODES) as DomainErrorCode[])(
		"say what %s means and what to do",
		(code) => {
			const { title, text } = words.errors[code]({});
			expect(title.length).toBeGreaterThan(1);
			expect(text.length).toBeGreaterThan(10);
			expect(title + text).not.toMatch(/undefined|null|\[object/);
		},
	);

	it("leave names and texts of others as they were given", () => {
		const given = "區發展和改革局";
		expect(words.bindingName({ kind: "unit", unit: given })).toBe(given);
		expect(words.headlines.returned(given)).toContain(given);
		expect(words.digest.waiting([given, "体育局"], 3, 5)).toContain(given);
		expect(words.digest.waiting([given, "体育局"], 3, 5)).toContain("体育局");
		expect(words.notices.notUnderstood(given).text).toContain(given);
		expect(words.notices.unknownUnit("x", [given]).say).toEqual([
			expect.stringContaining(given),
		]);
		expect(words.errors["unknown-unit"]({ said: given }).text).toContain(given);
		expect(
			words.lightReason({ kind: "behind", points: 12, indicator: given }),
		).toContain(given);
	});
});

it("keeps the labels of the contract, in Traditional", () => {
	const { notOurs, ...stable } = catalogueFor("zh-Hant").buttons;
	expect(Object.values(stable).slice(0, 13)).toEqual([
		"簽收",
		"完成",
		"報進度",
		"卡住",
		"查看",
		"提交案例",
		"核實",
		"退回",
		"發送",
		"取消",
		"同意",
		"不同意",
		"確認",
	]);
	expect(notOurs).toBe("不屬我單位");
});

it("has nothing Traditional left in Simplified", () => {
	const strings: string[] = [];
	const collect = (node: unknown): void => {
		if (typeof node === "string") strings.push(node);
		else if (typeof node === "object" && node !== null)
			Object.values(node).forEach(collect);
	};
	const words = catalogueFor("zh-Hans");
	collect(words);
	strings.push(
		words.time.rung({ kind: "weekly", week: 3 }),
		words.notices.later("postpone").text,
	);
	expect(strings.map(toSimplified)).toEqual(strings);
	expect(words.buttons.progress).toBe("报进度");
	expect(words.time.rung({ kind: "late", workingDays: 2 })).toBe(
		"逾期第2个工作日",
	);
});

it("writes days as M月D日, and as YYYY-MM-DD in English", () => {
	const june = day("2021-06-30");
	expect(catalogueFor("zh-Hans").time.day(june)).toBe("6月30日");
	expect(catalogueFor("zh-Hant").time.dayWithYear(june)).toBe("2021年6月30日");
	expect(catalogueFor("en").time.day(june)).toBe("2021-06-30");
});

it("shows a moment on the clocks of the plan's zone", () => {
	const at = new Date("2021-03-15T16:05:00Z");
	expect(catalogueFor("zh-Hant").time.moment(at, "Asia/Shanghai")).toBe(
		"3月16日 00:05",
	);
	expect(catalogueFor("en").time.moment(at, "Asia/Shanghai")).toBe(
		"2021-03-16 00:05",
	);
});

it.each([
	[7, "還有7天", "7 days left"],
	[1, "還有1天", "1 day left"],
	[0, "今天到期", "due today"],
	[-3, "逾期3天", "3 days late"],
	[null, "沒有期限", "no deadline"],
])("says %s days left as %s", (days, hant, english) => {
	expect(catalogueFor("zh-Hant").time.daysLeft(days)).toBe(hant);
	expect(catalogueFor("en").time.daysLeft(days)).toBe(english);
});
