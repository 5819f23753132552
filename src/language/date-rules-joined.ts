import {
	addDays,
	type Day,
	dateOf,
	monthOf,
	weekdayOf,
	yearOf,
} from "../domain/day.js";
import { aDate, aSpan, lastingSpan } from "./date-meaning.js";
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
	YEAR,
	yearSaid,
} from "./date-rules-shared.js";
import type { DateMeaning, DateRule } from "./dates.js";
import { parseNumeral } from "./numerals.js";
import { weekSpan, yearForMonth } from "./spans.js";

const TO = "直?到|至|-|~";
const DATE = `(?:\\d{1,2}|[${NUM}]{1,4})`;
/** What may follow a bare number and makes it a count, or a longer number. */
const NO_COUNT = `(?![\\d月日号.,%${NUM}万个项件家户处类亩条次人元套台份点时分米])`;
const WEEKDAYS = "一二三四五六日";

/** The last number in 、十八、十九號. */
function lastDate(said: string): number {
	const dates = said.match(new RegExp(DATE, "gu"));
	return numeral(dates?.at(-1));
}

/** From a date of one month to a date of the same, or of the next where it is soon after; null where neither is meant. */
function datesFrom(
	year: number,
	month: number,
	first: number,
	last: number,
): DateMeaning | null {
	const from = aDate(year, month, first);
	if (from.kind !== "day") return from;
	const to = aDate(year, month, last);
	if (to.kind !== "day") return to;
	if (to.day >= from.day) return aSpan({ from: from.day, to: to.day });
	const span = lastingSpan(from.day, last);
	return span && aSpan(span);
}

/** From the next day of that number on. */
function comingDates(
	today: Day,
	first: number,
	last: number,
): DateMeaning | null {
	const from = nextDate(today, first, false);
	if (from?.kind !== "day") return null;
	const { day } = from;
	return datesFrom(yearOf(day), monthOf(day), dateOf(day), last);
}

/** 十七八, 十七十八: one numeral after the other, and the next in order; null where it is but one. */
function twoNumerals(said: string): [number, number] | null {
	if (said.includes("十") && parseNumeral(said) !== null) return null;
	for (let at = 1; at < said.length; at++) {
		const first = parseNumeral(said.slice(0, at));
		const last = parseNumeral(said.slice(at));
		if (first === null || last === null || first > 30) continue;
		if (last === first + 1) return [first, last];
		if (last < 10 && first > 10 && last === (first % 10) + 1)
			return [first, first + 1];
	}
	return null;
}

/** 四五, 、二、三, 到五: days of one week, one after the other. */
function weekdaysFrom(
	today: Day,
	which: string | undefined,
	days: string,
): DateMeaning | null {
	const numbers = [...days.replace(/天/gu, "日")]
		.map((char) => WEEKDAYS.indexOf(char) + 1)
		.filter((number) => number > 0);
	const [first = 0] = numbers;
	const last = numbers.at(-1) ?? 0;
	const isInOrder = numbers.every(
		(number, i) => i === 0 || number > (numbers[i - 1] ?? 0),
	);
	if (!isInOrder || first === last) return null;
	const from =
		which === undefined
			? addDays(today, (first - weekdayOf(today) + 7) % 7)
			: addDays(weekSpan(today, ahead(which)).from, first - 1);
	return aSpan({ from, to: addDays(from, last - first) });
}

/** Several days named together, on the normal form: 3月17、18日, 十七十八號, 20-25日, 周四五, 下周一到五. */
export const joinedDateRules: readonly DateRule[] = [
	rule(
		`${NOT_INSIDE_A_NUMBER}${YEAR}?${N}月份?${N}[日号]?((?:(?:${TO}|[、,和及与跟])${DATE}[日号]?){1,6})${NO_COUNT}${BEFORE}`,
		([, year, month, first, others = ""], today) => {
			// 3月5日和6: without 號 at its end only what is reached is a date.
			if (!/[日号]$/u.test(others) && !/[到至~-]/u.test(others)) return null;
			return datesFrom(
				yearSaid(year, today) ?? yearForMonth(today, numeral(month)),
				numeral(month),
				numeral(first),
				lastDate(others),
			);
		},
	),
	rule(
		`${NOT_INSIDE_A_NUMBER}${YEAR}?${N}月份?([${NUM}]{2,6})[日号]`,
		([, year, month, both = ""], today) => {
			const dates = twoNumerals(both);
			return (
				dates &&
				datesFrom(
					yearSaid(year, today) ?? yearForMonth(today, numeral(month)),
					numeral(month),
					...dates,
				)
			);
		},
	),
	{
		...rule(
			`(?<![\\d.${NUM}第月任务/-])([${NUM}]{2,6})[日号]${NO_NUMBERED_THING}`,
			([, both = ""], today) => {
				const dates = twoNumerals(both);
				return dates && comingDates(today, ...dates);
			},
		),
		loose: true,
	},
	{
		...rule(
			`(?<![\\d.${NUM}第月任务/-])${N}[日号]?((?:(?:${TO}|[、, 和及与跟])${DATE}[日号]?){0,5}(?:${TO}|[、, 和及与跟])${DATE}[日号])${NO_NUMBERED_THING}`,
			([, first, others = ""], today) =>
				comingDates(today, numeral(first), lastDate(others)),
		),
		loose: true,
	},
	rule(
		`${NO_COUNT_OF_WEEKS}${RELATIVE}?(?:周|星期|礼拜)([一二三四五六](?:(?:${TO}|、)?[二三四五六日天]){1,5})(?![\\d号月天个件项点时日期季年${NUM}])${BEFORE}`,
		([, which, days = ""], today) => weekdaysFrom(today, which, days),
	),
];
