import { type Day, monthOf, yearOf } from "../domain/day.js";
import { aDate } from "./date-meaning.js";
import type { DateMeaning, DateRule } from "./dates.js";
import { parseNumeral } from "./numerals.js";
import { monthSpan } from "./spans.js";

/** Characters of the numerals that dates are said with. */
export const NUM = "一二两三四五六七八九十廿卅";
export const N = `(\\d{1,2}|[${NUM}]{1,4})`;
export const YEAR = "(?:(\\d{4}|[零〇一二三四五六七八九]{4}|[今明去后本])年)";
export const NOT_INSIDE_A_NUMBER = `(?<![\\d.${NUM}])`;
export const BEFORE = "(之前|以前|前)?";
export const RELATIVE = "(下下个?|下一?个?|上一?个?|本|这一?个?|当)";
/** Before 周: 兩周, 每周, but 周四周五 are two days. */
export const NO_COUNT_OF_WEEKS = `(?<![\\d每个]|(?<![周期拜])[${NUM}])`;
/** Behind 24號: of a document, a building, a street. */
export const NO_NUMBERED_THING =
	"(?!任务|文|楼|线|门|令|公告|窗|桥|院|地块|路|常|前后)";

export function rule(pattern: string, read: DateRule["read"]): DateRule {
	return { pattern: new RegExp(pattern, "gu"), read };
}

export const numeral = (said: string | undefined): number =>
	parseNumeral(said ?? "") ?? NaN;

/** 2021, 二〇二一, 今, 明, 去, 後; null: the year of the month that is meant. */
export function yearSaid(said: string | undefined, today: Day): number | null {
	if (said === undefined) return null;
	const relative: Record<string, number> = {
		今: 0,
		本: 0,
		明: 1,
		去: -1,
		后: 2,
	};
	const shift = relative[said];
	return shift === undefined ? numeral(said) : yearOf(today) + shift;
}

/** 下個 +1, 下下 +2, 上 −1, 本 0. */
export function ahead(said: string | undefined): number {
	if (said?.startsWith("下下")) return 2;
	if (said?.startsWith("下")) return 1;
	return said?.startsWith("上") ? -1 : 0;
}

/** The month `count` after today's, as year and month. */
export function shiftedMonth(today: Day, count: number): [number, number] {
	const { from } = monthSpan(yearOf(today), monthOf(today) + count);
	return [yearOf(from), monthOf(from)];
}

/** The next day of that number, today included; null where no month has one. */
export function nextDate(
	today: Day,
	date: number,
	before: boolean,
): DateMeaning | null {
	if (!(date >= 1 && date <= 31)) return null;
	for (const count of [0, 1, 2]) {
		const meaning = aDate(...shiftedMonth(today, count), date, before);
		if (meaning.kind === "day" && meaning.day >= today) return meaning;
	}
	return null;
}
