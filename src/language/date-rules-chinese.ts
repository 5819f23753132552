import {
	addDays,
	type Day,
	monthOf,
	weekdayOf,
	yearOf,
} from "../domain/day.js";
import { aDate, aDay, aMonth, aSpan, aStretch } from "./date-meaning.js";
import {
	ahead,
	BEFORE,
	N,
	NO_COUNT_OF_WEEKS,
	NO_NUMBERED_THING,
	NOT_INSIDE_A_NUMBER,
	NUM,
	nextDate,
	numeral,
	RELATIVE,
	rule,
	shiftedMonth,
	YEAR,
	yearSaid,
} from "./date-rules-shared.js";
import type { DateMeaning, DateRule } from "./dates.js";
import {
	addMonths,
	monthSpan,
	quarterOf,
	quarterSpan,
	weekSpan,
	yearForMonth,
} from "./spans.js";

const END = "(底|末|尾)?";
/** 月中: not 月中標, 月中小學. */
const MIDDLE = "中(?![标央国心介小期等型药医学间断])";
const PARTS = `底|末|尾|上中旬|中下旬|上旬|中旬|下旬|初|${MIDDLE}`;
/** 本月月底, 六月的月底: 月 may be said once more. */
const PART = `(?:的?月(?=[底末初中]))?(${PARTS})?`;
/** 本周五項 counts, 這週一共 and 下周一定 go on: no weekday is said. */
const WEEKDAY = `(?!一(?:共|定|[并律般样些旦]|次性|整个?(?:周|星期|礼拜)))([一二三四五六日天末1-7])(?!个(?![人体别])|件|项(?!目))`;

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

/** 兩三, 三五, 十七八: somewhere between, the longer one counts. */
function counted(said: string | undefined): number {
	const rough = /^(十?)[一二两三四五六七八九]([二三四五六七八九])$/u.exec(
		said ?? "",
	);
	return numeral(rough ? `${rough[1]}${rough[2]}` : said);
}

function after(today: Day, count: number, unit: string): Day | null {
	if (!(count >= 0 && count <= 1000)) return null;
	if (unit.includes("季")) return addMonths(today, 3 * count);
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
	今早: 0,
	明早: 1,
	后晚: 2,
	今儿: 0,
	明儿: 1,
	后儿: 2,
	昨天: -1,
	昨日: -1,
};
const LENGTH = "(个?工作日|个?星期|个?礼拜|个季度?|个?月|天|日|周|年)";
const COMING = "(?:未来|今后|接下来|往后|最近|近|这)";
const WITHIN = "(?:之内|以内|内)";

/** 半個月 fifteen days, 半年 six months. */
function halfAfter(today: Day, unit: string): Day {
	return unit === "年" ? addMonths(today, 6) : addDays(today, 15);
}

/** 月中, 下旬: of this month, or of the next where this month's is over. */
function nextPart(today: Day, part: string, before: boolean): DateMeaning {
	const [now, next] = [0, 1].map((count) =>
		aMonth(...shiftedMonth(today, count), part, before),
	);
	const isOver = now?.kind === "span" && now.span.to < today;
	return (isOver ? next : now) ?? { kind: "vague" };
}

/** 四五月份, 十一二月: from the one to the other. */
function twoMonths(
	year: number | null,
	first: number,
	last: string,
	today: Day,
): DateMeaning | null {
	if (numeral(last) !== (first % 10) + 1 || first > 11) return null;
	const y = year ?? yearForMonth(today, first);
	return aSpan({
		from: monthSpan(y, first).from,
		to: monthSpan(y, first + 1).to,
	});
}

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
		`${NOT_INSIDE_A_NUMBER}${YEAR}?(\\d{1,2})月(\\d{1,2})(?!,\\d{3}|[\\d日号.%万个项件家户处类亩条次人元套台份])${BEFORE}`,
		([, year, month, date, before], today) =>
			aDate(
				yearSaid(year, today) ?? yearForMonth(today, Number(month)),
				Number(month),
				Number(date),
				before !== undefined,
			),
	),
	// 四月十五前, hastily typed.
	rule(
		`${NOT_INSIDE_A_NUMBER}${YEAR}?([${NUM}]{1,2})月([${NUM}]{1,3})(?=之?前|以前|[到至请休,，。行可能好再交完才吧吗因原]|$|(?<=[到至]\\p{Script=Han}{2,5})(?![${NUM}\\d日号万个项件家户处类亩条次人元套台份]))${BEFORE}`,
		([, year, month, date, before], today) =>
			aDate(
				yearSaid(year, today) ?? yearForMonth(today, numeral(month)),
				numeral(month),
				numeral(date),
				before !== undefined,
			),
	),
	{
		// 24號, of this month or the next; 15號文件 is none.
		...rule(
			`(?<![\\d.${NUM}第月任务/-])${N}[号日]${NO_NUMBERED_THING}${BEFORE}`,
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
		`${NOT_INSIDE_A_NUMBER}${YEAR}?([一二三四五六七八九十])([二三四五六七八九])月份?`,
		([, year, first, last = ""], today) =>
			twoMonths(yearSaid(year, today), numeral(first), last, today),
	),
	rule(
		`${NOT_INSIDE_A_NUMBER}${YEAR}?${N}月份?${PART}${BEFORE}`,
		([, year, month, part = "", before], today) =>
			aMonth(
				yearSaid(year, today) ?? yearForMonth(today, numeral(month)),
				numeral(month),
				part,
				before !== undefined,
			),
	),
	rule(
		`${RELATIVE}月份?${PART}${BEFORE}`,
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
		`(?<![\\d${NUM}个月份的])月(初|${MIDDLE})${BEFORE}`,
		([, part = "", before], today) =>
			nextPart(today, part, before !== undefined),
	),
	rule(
		`(?<![\\d${NUM}月份的上中])(上中旬|中下旬|上旬|中旬|下旬)${BEFORE}`,
		([, part = "", before], today) =>
			nextPart(today, part, before !== undefined),
	),
	rule(
		`${RELATIVE}(?:周|星期|礼拜)(?:${WEEKDAY})?${BEFORE}`,
		([, which, day, before], today) => {
			const span = weekSpan(today, ahead(which));
			if (day === undefined) return aStretch(span, "", before !== undefined);
			return aDay(addDays(span.from, weekday(day) - 1), before !== undefined);
		},
	),
	rule(
		`${NO_COUNT_OF_WEEKS}(?:周|星期|礼拜)(?![1-7])${WEEKDAY}${BEFORE}`,
		([, day = "", before], today) =>
			aDay(nextWeekday(today, weekday(day)), before !== undefined),
	),
	// 今明兩天, 明後天, 今明後三天.
	rule("(今明后?|明后)(?:[两二三23])?[天日]", ([, said = ""], today) => {
		const from = addDays(today, said.startsWith("今") ? 0 : 1);
		return aSpan({ from, to: addDays(today, said.endsWith("后") ? 2 : 1) });
	}),
	rule(
		`(大后天|[今明后昨](?:天|日(?!期))|[今明]晚|后晚|[今明]早|[今明后]儿|当[天日])${BEFORE}`,
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
		`(?<![\\d${NUM}今明去后本半每])(?:年[底末]|年内|全年)${BEFORE}`,
		([, before], today) =>
			aDay(monthSpan(yearOf(today), 12).to, before !== undefined),
	),
	rule(
		`(?<![\\d.${NUM}])${COMING}的?(\\d{1,3}|[${NUM}]{1,4})${LENGTH}${WITHIN}?`,
		([, count, unit = ""], today) => within(today, counted(count), unit),
	),
	rule(
		`(?<![缩压短降减][到至]|控制在)${NOT_INSIDE_A_NUMBER}(\\d{1,3}|[${NUM}]{1,4})${LENGTH}${WITHIN}`,
		([, count, unit = ""], today) => within(today, counted(count), unit),
	),
	rule(
		`(?:${COMING}的?半个?|(?<![\\d${NUM}个年])半个?(?=[月年]${WITHIN}))([月年])${WITHIN}?`,
		([, unit = ""], today) =>
			aSpan({ from: today, to: halfAfter(today, unit) }),
	),
	rule(
		`(?<![\\d${NUM}个年])半个?([月年])(?:之后|以后|后)`,
		([, unit = ""], today) => aDay(halfAfter(today, unit)),
	),
	// 明年年底, 2022年年中: 年 said once more.
	rule(
		`(?<![\\d${NUM}])(?![今本])${YEAR}年[底末]${BEFORE}`,
		([, year, before], today) =>
			aDay(
				monthSpan(yearSaid(year, today) ?? yearOf(today), 12).to,
				before !== undefined,
			),
	),
	rule(
		`(?<![\\d${NUM}今明去后本每])${YEAR}?年中(?![标央国心介小期等型药医学间断考总检评会报工盘述])${BEFORE}`,
		([, year, before], today) =>
			aDay(
				monthSpan(yearSaid(year, today) ?? yearOf(today), 6).to,
				before !== undefined,
			),
	),
	rule(
		`${NOT_INSIDE_A_NUMBER}(\\d{1,3}|[${NUM}]{1,4})${LENGTH}(?:之后|以后|后)`,
		([, count, unit = ""], today) => {
			if (unit.includes("工作日")) return { kind: "vague" };
			const day = after(today, counted(count), unit);
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
