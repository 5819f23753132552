import {
	addDays,
	type Day,
	monthOf,
	weekdayOf,
	yearOf,
} from "../domain/day.js";
import { aDate, aDay, aMonth, aSpan, aStretch } from "./date-meaning.js";
import type { DateMeaning, DateRule } from "./dates.js";
import { parseNumeral } from "./numerals.js";
import {
	addMonths,
	monthSpan,
	quarterOf,
	quarterSpan,
	weekSpan,
	yearForMonth,
} from "./spans.js";

const NUM = "一二两三四五六七八九十廿卅";
const N = `(\\d{1,2}|[${NUM}]{1,4})`;
const YEAR = "(?:(\\d{4}|[零〇一二三四五六七八九]{4}|[今明去后本])年)";
const NOT_INSIDE_A_NUMBER = `(?<![\\d.${NUM}])`;
const BEFORE = "(之前|以前|前)?";
const RELATIVE = "(下下个?|下一?个?|上一?个?|本|这一?个?|当)";
const END = "(底|末|尾)?";

function rule(pattern: string, read: DateRule["read"]): DateRule {
	return { pattern: new RegExp(pattern, "gu"), read };
}

const numeral = (said: string | undefined) => parseNumeral(said ?? "") ?? NaN;

/** 2021, 二〇二一, 今, 明, 去, 後; undefined: the year of the month that is meant. */
function yearSaid(said: string | undefined, today: Day): number | null {
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
function ahead(said: string | undefined): number {
	if (said?.startsWith("下下")) return 2;
	if (said?.startsWith("下")) return 1;
	return said?.startsWith("上") ? -1 : 0;
}

/** The month `count` after today's, as year and month. */
function shiftedMonth(today: Day, count: number): [number, number] {
	const { from } = monthSpan(yearOf(today), monthOf(today) + count);
	return [yearOf(from), monthOf(from)];
}

const WEEKDAYS = "一二三四五六日";

function weekday(said: string): number {
	if (said === "天" || said === "末") return 7;
	const digit = Number(said);
	return digit >= 1 ? digit : WEEKDAYS.indexOf(said) + 1;
}

/** The next day that is this weekday, today included. */
function nextWeekday(today: Day, wanted: number): Day {
	return addDays(today, (wanted - weekdayOf(today) + 7) % 7);
}

function after(today: Day, count: number, unit: string): Day | null {
	if (!(count >= 0 && count <= 1000)) return null;
	if (unit.includes("月")) return addMonths(today, count);
	if (unit.includes("年")) return addMonths(today, 12 * count);
	return addDays(today, /[周期拜]/u.test(unit) ? 7 * count : count);
}

function within(today: Day, count: number, unit: string): DateMeaning | null {
	// Working days need the calendar of 調休, which is not ours to guess.
	if (unit.includes("工作日")) return { kind: "vague" };
	const to = after(today, count, unit);
	return to ? aSpan({ from: today, to }) : null;
}

/** The next day of that number, today included; null where no month has one. */
function nextDate(
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

const NEAR_DAYS: Record<string, number> = {
	今天: 0,
	今日: 0,
	今晚: 0,
	当天: 0,
	当日: 0,
	明天: 1,
	明日: 1,
	明晚: 1,
	后天: 2,
	后日: 2,
	大后天: 3,
	昨天: -1,
	昨日: -1,
};
const LENGTH = "(个?工作日|个?星期|个?礼拜|个?月|天|日|周|年)";

/** Dates in Chinese and in digits, on the normal form (NFKC, Simplified). */
export const chineseDateRules: readonly DateRule[] = [
	rule(
		`${NOT_INSIDE_A_NUMBER}${YEAR}?${N}月份?${N}[日号]${BEFORE}`,
		([, year, month, date, before], today) =>
			aDate(
				yearSaid(year, today) ?? yearForMonth(today, numeral(month)),
				numeral(month),
				numeral(date),
				before !== undefined,
			),
	),
	rule(
		`(?<![\\d./-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d./-])${BEFORE}`,
		([, year, , month, date, before]) =>
			aDate(Number(year), Number(month), Number(date), before !== undefined),
	),
	// 11月15, hastily typed.
	rule(
		`${NOT_INSIDE_A_NUMBER}${YEAR}?(\\d{1,2})月(\\d{1,2})(?![\\d日号.,%万个项件家户处类亩条次人元套台份])${BEFORE}`,
		([, year, month, date, before], today) =>
			aDate(
				yearSaid(year, today) ?? yearForMonth(today, Number(month)),
				Number(month),
				Number(date),
				before !== undefined,
			),
	),
	{
		// 24號, of this month or the next; 15號文件 is none.
		...rule(
			`(?<![\\d.${NUM}第月任务/-])${N}[号日](?!任务|文|楼|线|门|令|公告|窗|桥|院|地块|路|常|前后)${BEFORE}`,
			([, date, before], today) =>
				nextDate(today, numeral(date), before !== undefined),
		),
		loose: true,
	},
	{
		...rule(
			`(?<![\\d./-])(\\d{1,2})/(\\d{1,2})(?![\\d./-])${BEFORE}`,
			([, month, date, before], today) =>
				aDate(
					yearForMonth(today, Number(month)),
					Number(month),
					Number(date),
					before !== undefined,
				),
		),
		loose: true,
	},
	{
		// 10.31前 looks like a code until 前 says otherwise.
		...rule(
			"(?<![\\d./-])(\\d{1,2})\\.(\\d{1,2})(?:之前|以前|前)",
			([, month, date], today) => {
				const m = Number(month);
				if (m > 12) return null;
				return aDate(yearForMonth(today, m), m, Number(date), true);
			},
		),
		loose: true,
	},
	rule(
		`${NOT_INSIDE_A_NUMBER}${YEAR}?${N}月份?(底|末|尾|上旬|中旬|下旬|初|中)?${BEFORE}`,
		([, year, month, part = "", before], today) =>
			aMonth(
				yearSaid(year, today) ?? yearForMonth(today, numeral(month)),
				numeral(month),
				part,
				before !== undefined,
			),
	),
	rule(
		`${RELATIVE}月份?(底|末|尾|上旬|中旬|下旬|初|中)?${BEFORE}`,
		([, which, part = "", before], today) =>
			aMonth(...shiftedMonth(today, ahead(which)), part, before !== undefined),
	),
	rule(
		`${RELATIVE}月份?${N}[日号]${BEFORE}`,
		([, which, date, before], today) =>
			aDate(
				...shiftedMonth(today, ahead(which)),
				numeral(date),
				before !== undefined,
			),
	),
	rule(`(?<![\\d${NUM}个])月[底末]${BEFORE}`, ([, before], today) =>
		aMonth(yearOf(today), monthOf(today), "底", before !== undefined),
	),
	rule(
		`${RELATIVE}(?:周|星期|礼拜)([一二三四五六日天末1-7])?${BEFORE}`,
		([, which, day, before], today) => {
			const span = weekSpan(today, ahead(which));
			if (day === undefined) return aStretch(span, "", before !== undefined);
			return aDay(addDays(span.from, weekday(day) - 1), before !== undefined);
		},
	),
	rule(
		`(?<![\\d${NUM}每个])(?:周|星期|礼拜)([一二三四五六日天末])${BEFORE}`,
		([, day = "", before], today) =>
			aDay(nextWeekday(today, weekday(day)), before !== undefined),
	),
	rule("明后(?:两|2)?天", (_, today) =>
		aSpan({ from: addDays(today, 1), to: addDays(today, 2) }),
	),
	rule(
		`(大后天|[今明后昨][天日]|[今明]晚|当[天日])${BEFORE}`,
		([, said = "", before], today) =>
			aDay(addDays(today, NEAR_DAYS[said] ?? 0), before !== undefined),
	),
	rule(
		`${YEAR}?第?([一二三四1-4])季度?${END}${BEFORE}`,
		([, year, quarter, part = "", before], today) =>
			aStretch(
				quarterSpan(yearSaid(year, today) ?? yearOf(today), numeral(quarter)),
				part,
				before !== undefined,
			),
	),
	rule(
		`${RELATIVE}季度?${END}${BEFORE}`,
		([, which, part = "", before], today) =>
			aStretch(
				quarterSpan(yearOf(today), quarterOf(today) + ahead(which)),
				part,
				before !== undefined,
			),
	),
	rule(`(?<![一二三四1-4每])季度?[末底]${BEFORE}`, ([, before], today) =>
		aDay(quarterSpan(yearOf(today), quarterOf(today)).to, before !== undefined),
	),
	rule(
		`${YEAR}?(上|下)半年${END}${BEFORE}`,
		([, year, half, part = "", before], today) => {
			const y = yearSaid(year, today) ?? yearOf(today);
			const first = half === "上" ? 1 : 3;
			const from = quarterSpan(y, first).from;
			const to = quarterSpan(y, first + 1).to;
			return aStretch({ from, to }, part, before !== undefined);
		},
	),
	rule(
		`(?<![\\d${NUM}])${YEAR}${END}${BEFORE}`,
		([, year, part = "", before], today) => {
			const y = yearSaid(year, today) ?? NaN;
			if (!(y >= 1000 && y <= 9999)) return { kind: "bad" };
			if (y < 1900 || y > 2900) return { kind: "bad" };
			const span = { from: monthSpan(y, 1).from, to: monthSpan(y, 12).to };
			return aStretch(span, part, before !== undefined);
		},
	),
	rule(
		`(?<![\\d${NUM}今明去后本])(?:年[底末]|年内|全年)${BEFORE}`,
		([, before], today) =>
			aDay(monthSpan(yearOf(today), 12).to, before !== undefined),
	),
	rule(
		`(?<![\\d.${NUM}])(?:未来|今后|接下来|往后|最近|近|这)(?:的)?(\\d{1,3}|[${NUM}]{1,4})${LENGTH}(?:之内|以内|内)?`,
		([, count, unit = ""], today) => within(today, numeral(count), unit),
	),
	rule(
		`(?<![缩压短降减][到至]|控制在)${NOT_INSIDE_A_NUMBER}(\\d{1,3}|[${NUM}]{1,4})${LENGTH}(?:之内|以内|内)`,
		([, count, unit = ""], today) => within(today, numeral(count), unit),
	),
	rule("半(?:个月|月)(?:之内|以内|内)", (_, today) => within(today, 15, "天")),
	rule(
		`${NOT_INSIDE_A_NUMBER}(\\d{1,3}|[${NUM}]{1,4})${LENGTH}(?:之后|以后|后)`,
		([, count, unit = ""], today) => {
			if (unit.includes("工作日")) return { kind: "vague" };
			const day = after(today, numeral(count), unit);
			return day && aDay(day);
		},
	),
	rule("逾期|逾其|愈期|超期|过期|超时限|超时|延误", () => ({
		kind: "overdue",
	})),
	rule(
		"立即|尽快|尽早|长期坚持|长期|持续推进|每个?(?:季度?|月|周|星期|年|天|日)",
		() => ({ kind: "vague" }),
	),
];
