import {
	addDays,
	type Day,
	dayFrom,
	daysBetween,
	lastDayOfMonth,
	monthOf,
	weekdayOf,
	yearOf,
} from "../domain/day.js";
import type { DaySpan } from "./utterance.js";

/** Month `month` of `year`, whole; `month` may run over into the next or the last year. */
export function monthSpan(year: number, month: number): DaySpan {
	const y = year + Math.floor((month - 1) / 12);
	const m = ((((month - 1) % 12) + 12) % 12) + 1;
	return { from: dayFrom(y, m, 1) as Day, to: lastDayOfMonth(y, m) };
}

/** The ISO week `ahead` weeks after that of `today`, Monday to Sunday. */
export function weekSpan(today: Day, ahead: number): DaySpan {
	const monday = addDays(today, 1 - weekdayOf(today) + 7 * ahead);
	return { from: monday, to: addDays(monday, 6) };
}

/** Quarter `quarter` of `year`, whole; it may run over into the next or the last year. */
export function quarterSpan(year: number, quarter: number): DaySpan {
	const first = monthSpan(year, quarter * 3 - 2);
	return { from: first.from, to: monthSpan(year, quarter * 3).to };
}

/** `count` months after `today`, on the same date or the last one that month has. */
export function addMonths(today: Day, count: number): Day {
	const span = monthSpan(yearOf(today), monthOf(today) + count);
	const date = Number(today.slice(8));
	return dayFrom(yearOf(span.to), monthOf(span.to), date) ?? span.to;
}

/** A month named without its year: this year's, or next year's when it is more than half a year back. */
export function yearForMonth(today: Day, month: number): number {
	const year = yearOf(today);
	if (!(month >= 1 && month <= 12)) return year;
	const back = daysBetween(monthSpan(year, month).to, today);
	return back > 180 ? year + 1 : year;
}

export function quarterOf(today: Day): number {
	return Math.ceil(monthOf(today) / 3);
}

/** The calendar year of `today`. */
export function yearSpan(today: Day): DaySpan {
	const year = yearOf(today);
	return { from: monthSpan(year, 1).from, to: monthSpan(year, 12).to };
}
