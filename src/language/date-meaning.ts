import {
	addDays,
	type Day,
	dayFrom,
	daysBetween,
	monthOf,
	yearOf,
} from "../domain/day.js";
import type { DateMeaning } from "./dates.js";
import { monthSpan } from "./spans.js";
import type { DaySpan } from "./utterance.js";

const BAD: DateMeaning = { kind: "bad" };

/** The years a work plan can be about; anything else is a slip of the finger. */
function isPlausible(year: number): boolean {
	return year >= 2000 && year <= 2099;
}

export function aDay(day: Day, before = false): DateMeaning {
	if (!isPlausible(yearOf(day))) return BAD;
	return { kind: "day", day, before };
}

export function aSpan(span: DaySpan): DateMeaning {
	const fits = isPlausible(yearOf(span.from)) && isPlausible(yearOf(span.to));
	return fits ? { kind: "span", span } : BAD;
}

/** Year, month and date as numbers; `bad` where there is no such day. */
export function aDate(
	year: number,
	month: number,
	date: number,
	before = false,
): DateMeaning {
	const day = dayFrom(year, month, date);
	return day ? aDay(day, before) : BAD;
}

/** A month with what is said of it: 底 末 上旬 中旬 下旬 上中旬 中下旬 初, or nothing. */
export function aMonth(
	year: number,
	month: number,
	part: string,
	before: boolean,
): DateMeaning {
	if (!(month >= 1 && month <= 12) || !isPlausible(year)) return BAD;
	const span = monthSpan(year, month);
	if (/[底末尾]/u.test(part)) return aDay(span.to, before);
	if (part === "上旬" || part === "初") {
		return aSpan({ from: span.from, to: addDays(span.from, 9) });
	}
	if (part === "中旬" || part === "中") {
		return aSpan({ from: addDays(span.from, 10), to: addDays(span.from, 19) });
	}
	if (part === "上中旬") {
		return aSpan({ from: span.from, to: addDays(span.from, 19) });
	}
	if (part === "中下旬") {
		return aSpan({ ...span, from: addDays(span.from, 10) });
	}
	if (part === "下旬") return aSpan({ ...span, from: addDays(span.from, 20) });
	// 「10月前」 may be meant with October or without it.
	return before ? beforeSpan(span) : aSpan(span);
}

function beforeSpan({ from }: DaySpan): DateMeaning {
	return { kind: "vague", surelyUntil: addDays(from, -1) };
}

/** A longer span with 底 or 末 said of it, or 前. */
export function aStretch(
	span: DaySpan,
	part: string,
	before: boolean,
): DateMeaning {
	if (/[底末尾]/u.test(part)) return aDay(span.to, before);
	return before ? beforeSpan(span) : aSpan(span);
}

/** The longest that 30日到2日 reaches over into the next month. */
const MOST_OVER = 15;

/** 30日到2日: from a day to the date in the month after it, where that is soon; null where it is not. */
export function lastingSpan(from: Day, date: number): DaySpan | null {
	const next = monthSpan(yearOf(from), monthOf(from) + 1).from;
	const to = dayFrom(yearOf(next), monthOf(next), date);
	return to !== null && daysBetween(from, to) <= MOST_OVER
		? { from, to }
		: null;
}
