import {
	addDays,
	type Day,
	monthOf,
	weekdayOf,
	yearOf,
} from "../domain/day.js";
import { aDate, aDay, aMonth, aSpan } from "./date-meaning.js";
import type { DateMeaning, DateRule } from "./dates.js";
import {
	addMonths,
	monthSpan,
	quarterOf,
	quarterSpan,
	weekSpan,
	yearForMonth,
} from "./spans.js";
import type { DaySpan } from "./utterance.js";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
	"(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?";
const WEEKDAYS = "mon tue wed thu fri sat sun".split(" ");
const WEEKDAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const BY = "(?:(by|until|till|before) )?(?:the )?";
const WORD_START = "(?<![a-z0-9.])";
const WORD_END = "(?![a-z0-9])";

function rule(pattern: string, read: DateRule["read"]): DateRule {
	return { pattern: new RegExp(WORD_START + pattern + WORD_END, "gu"), read };
}

const monthNumber = (said = "") => MONTHS.indexOf(said.slice(0, 3)) + 1;

function yearFor(said: string | undefined, today: Day, month: number): number {
	return said === undefined ? yearForMonth(today, month) : Number(said);
}

function ahead(said: string | undefined): number {
	if (said === "next") return 1;
	return said === "last" ? -1 : 0;
}

function periodSpan(today: Day, period: string, shift: number): DaySpan {
	const year = yearOf(today);
	if (period === "week") return weekSpan(today, shift);
	if (period === "month") return monthSpan(year, monthOf(today) + shift);
	if (period === "quarter") return quarterSpan(year, quarterOf(today) + shift);
	return {
		from: monthSpan(year + shift, 1).from,
		to: monthSpan(year + shift, 12).to,
	};
}

function nextDays(today: Day, count: number, unit: string): DateMeaning {
	if (unit === "month")
		return aSpan({ from: today, to: addMonths(today, count) });
	const to = addDays(today, unit === "week" ? 7 * count : count);
	return aSpan({ from: today, to });
}

function weekdayAhead(
	today: Day,
	which: string | undefined,
	said: string,
): Day {
	const wanted = WEEKDAYS.indexOf(said.slice(0, 3)) + 1;
	if (which === "next") return addDays(weekSpan(today, 1).from, wanted - 1);
	return addDays(today, (wanted - weekdayOf(today) + 7) % 7);
}

const COUNT: Record<string, number> = { a: 1, one: 1, two: 2, three: 3 };

/** Dates in English, on the normal form (lower case, quotes gone). */
export const englishDateRules: readonly DateRule[] = [
	rule(`${BY}(today|tomorrow)`, ([, by, said], today) =>
		aDay(said === "today" ? today : addDays(today, 1), by !== undefined),
	),
	rule(
		`${BY}(this|next|last|current) (week|month|quarter|year)`,
		([, , which, period = ""], today) =>
			aSpan(periodSpan(today, period, ahead(which))),
	),
	rule(
		`${BY}end of (?:the )?(?:(this|next|last|current) )?(week|month|quarter|year)`,
		([, by, which, period = ""], today) =>
			aDay(periodSpan(today, period, ahead(which)).to, by !== undefined),
	),
	rule(`${BY}(month|quarter|year)[ -]end`, ([, by, period = ""], today) =>
		aDay(periodSpan(today, period, 0).to, by !== undefined),
	),
	rule(`${BY}end of ${MONTH}(?:,? (\\d{4}))?`, ([, by, month, year], today) => {
		const m = monthNumber(month);
		return aMonth(yearFor(year, today, m), m, "底", by !== undefined);
	}),
	rule(
		`(?:(by|until|till|before|on) )?(?:the )?${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?`,
		([, by, month, date, year], today) => {
			const m = monthNumber(month);
			const y = yearFor(year, today, m);
			return aDate(y, m, Number(date), by !== undefined && by !== "on");
		},
	),
	rule(
		`(?:(by|until|till|before|on) )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (\\d{4}))?`,
		([, by, date, month, year], today) => {
			const m = monthNumber(month);
			const y = yearFor(year, today, m);
			return aDate(y, m, Number(date), by !== undefined && by !== "on");
		},
	),
	rule(
		`(?:in|during|by|until|till|before|for) ${MONTH}(?: (\\d{4}))?`,
		([, month, year], today) => {
			const m = monthNumber(month);
			return aMonth(yearFor(year, today, m), m, "", false);
		},
	),
	rule(`${MONTH}(?: (\\d{4}))?`, ([, month, year], today) => {
		// "may" is a verb until something says otherwise.
		if (month === "may" && year === undefined) return null;
		const m = monthNumber(month);
		return aMonth(yearFor(year, today, m), m, "", false);
	}),
	rule(
		`(?:(by|until|till|before|on) )?(\\d{4}-\\d{1,2}-\\d{1,2})`,
		([, by, said = ""]) => {
			const [year = 0, month = 0, date = 0] = said.split("-").map(Number);
			return aDate(year, month, date, by !== undefined && by !== "on");
		},
	),
	rule(
		"(?:in |within |over )?(?:the )?(?:next|coming) (\\d{1,3}|two|three) (day|week|month)s?",
		([, count = "", unit = ""], today) =>
			nextDays(today, COUNT[count] ?? Number(count), unit),
	),
	rule(
		"(?:in|within) (\\d{1,3}|a|one|two|three) (day|week|month)s?",
		([, count = "", unit = ""], today) =>
			nextDays(today, COUNT[count] ?? Number(count), unit),
	),
	rule(
		`(?:(by|until|till|before|on) )?(?:(this|next) )?${WEEKDAY}`,
		([, by, which, said = ""], today) =>
			aDay(weekdayAhead(today, which, said), by !== undefined && by !== "on"),
	),
	rule(`${BY}q([1-4])(?: (\\d{4}))?`, ([, , quarter, year], today) =>
		aSpan(
			quarterSpan(
				year === undefined ? yearOf(today) : Number(year),
				Number(quarter),
			),
		),
	),
	rule("overdue|past due|late", () => ({ kind: "overdue" })),
	rule("asap|immediately|every (?:week|month|quarter|year)", () => ({
		kind: "vague",
	})),
];
