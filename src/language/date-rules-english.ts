import {
	addDays,
	type Day,
	monthOf,
	weekdayOf,
	yearOf,
} from "../domain/day.js";
import { aDate, aDay, aMonth, aSpan } from "./date-meaning.js";
import { nextDate } from "./date-rules-shared.js";
import type { DateMeaning, DateRule } from "./dates.js";
import {
	countSaid,
	SPOKEN_DAY,
	spokenDay,
	UP_TO_TWELVE,
} from "./english-numbers.js";
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
const LONG_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const SHORT_DAYS = "mon|tues?|weds?|thur?s?|fri|sat|sun";
const WEEKDAY = `(${LONG_DAYS})`;
/** wed is we'd, and sat a verb: short only behind a word of time, or in a row of two. */
const SHORT_DAY = `(${SHORT_DAYS})`;
const ANY_DAY = `(${LONG_DAYS}|${SHORT_DAYS})`;
const BY = "(?:(by|until|till|before) )?(?:the )?";
const WORD_START = "(?<![a-z0-9.])";
const WORD_END = "(?![a-z0-9])";

function rule(pattern: string, read: DateRule["read"]): DateRule {
	return { pattern: new RegExp(WORD_START + pattern + WORD_END, "gu"), read };
}

const monthNumber = (said = "") => MONTHS.indexOf(said.slice(0, 3)) + 1;

function yearFor(said: string | undefined, today: Day, month: number): number {
	if (said === "next year") return yearOf(today) + 1;
	return said === undefined ? yearForMonth(today, month) : Number(said);
}

function ahead(said: string | undefined): number {
	if (said === "next" || said === "nxt") return 1;
	return said === "last" ? -1 : 0;
}

/** As it is typed in a hurry. */
const PERIODS: Readonly<Record<string, string>> = {
	wk: "week",
	mth: "month",
	mnth: "month",
};

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
	if (which === "next") return weekdayIn(today, which, said);
	const wanted = WEEKDAYS.indexOf(said.slice(0, 3)) + 1;
	return addDays(today, (wanted - weekdayOf(today) + 7) % 7);
}

/** Friday of this week or of the next one, past or not. */
function weekdayIn(today: Day, which: string | undefined, said: string): Day {
	const { from } = weekSpan(today, ahead(which));
	return addDays(from, WEEKDAYS.indexOf(said.slice(0, 3)));
}

const COUNT = `(\\d{1,3}|an?|${UP_TO_TWELVE})`;

function counted(said: string): number {
	return countSaid(said) ?? Number(said);
}

const DATE = "(\\d{1,2})(?:st|nd|rd|th)?";
/** A day of a month, in figures or in words: 15, 15th, fifteenth. */
const DAY = `(\\d{1,2}(?:st|nd|rd|th)?|${SPOKEN_DAY})`;

function dayNumber(said = ""): number {
	return /^\d/u.test(said) ? Number.parseInt(said, 10) : spokenDay(said);
}

const JOINED = " ?(to|until|till|through|thru|and|-|~|&|,) ?(?:the )?";
const PARTS: Record<string, string> = {
	early: "上旬",
	mid: "中旬",
	late: "下旬",
};

/** March 22 to 26; null for March 22 and 30: not the day after, it may be anything. */
function dates(
	year: number,
	month: number,
	first: string,
	joint: string,
	last: string,
): DateMeaning | null {
	const from = aDate(year, month, Number(first));
	const to = aDate(year, month, Number(last));
	if (from.kind !== "day") return from;
	if (to.kind !== "day") return to;
	const isList = /and|&|,/u.test(joint);
	if (to.day < from.day || (isList && to.day > addDays(from.day, 2)))
		return null;
	return aSpan({ from: from.day, to: to.day });
}

/** The Saturday and Sunday of this week or of one after it. */
function weekendSpan(today: Day, shift: number): DaySpan {
	const { from, to } = weekSpan(today, shift);
	return { from: addDays(from, 5), to };
}

/** Dates in English, on the normal form (lower case, quotes gone). */
export const englishDateRules: readonly DateRule[] = [
	rule(
		`(?:(by|until|till|before|from|on) )?(?:the )?${MONTH} ${DATE}${JOINED}${DATE}(?:,? (\\d{4}))?(?! ?(?:${MONTH}|[%.]))`,
		([, , month, first = "", joint = "", last = "", year], today) => {
			const m = monthNumber(month);
			return dates(yearFor(year, today, m), m, first, joint, last);
		},
	),
	rule(
		`(?:(by|until|till|before|from|on) )?(?:the )?${DATE}${JOINED}${DATE}(?: of)? ${MONTH}(?:,? (\\d{4}))?`,
		([, , first = "", joint = "", last = "", month, year], today) => {
			const m = monthNumber(month);
			return dates(yearFor(year, today, m), m, first, joint, last);
		},
	),
	rule(
		`${BY}(early|mid|late)[ -]${MONTH}`,
		([, by, part = "", month], today) => {
			const m = monthNumber(month);
			return aMonth(
				yearFor(undefined, today, m),
				m,
				PARTS[part] ?? "",
				by !== undefined,
			);
		},
	),
	rule(`${BY}(?:(this|next|last|coming) )?weekend`, ([, , which], today) =>
		aSpan(weekendSpan(today, ahead(which))),
	),
	rule(
		`${BY}(first|second) half(?: of)?(?: the)? year`,
		([, , half], today) => {
			const quarter = half === "first" ? 1 : 3;
			const year = yearOf(today);
			return aSpan({
				from: quarterSpan(year, quarter).from,
				to: quarterSpan(year, quarter + 1).to,
			});
		},
	),
	rule(`${BY}day after tomorrow`, ([, by], today) =>
		aDay(addDays(today, 2), by !== undefined),
	),
	rule(`${BY}(today|tomorrow|tmrw|tmr|tomoro)`, ([, by, said], today) =>
		aDay(said === "today" ? today : addDays(today, 1), by !== undefined),
	),
	rule(
		`${BY}(this|next|nxt|last|current) (week|wk|month|mth|mnth|quarter|year)(?:s(?= deadlines?))?`,
		([, , which, period = ""], today) =>
			aSpan(periodSpan(today, PERIODS[period] ?? period, ahead(which))),
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
		`(?:(by|until|till|before|on) )?(?:the )?${MONTH} (?:the )?${DAY}(?:,? (\\d{4}|next year))?`,
		([, by, month, date, year], today) => {
			const m = monthNumber(month);
			const y = yearFor(year, today, m);
			return aDate(y, m, dayNumber(date), by !== undefined && by !== "on");
		},
	),
	rule(
		`(?:(by|until|till|before|on) )?(?:the )?${DAY}(?: of)? ${MONTH}(?:,? (\\d{4}))?`,
		([, by, date, month, year], today) => {
			const m = monthNumber(month);
			const y = yearFor(year, today, m);
			return aDate(y, m, dayNumber(date), by !== undefined && by !== "on");
		},
	),
	rule(
		`(in|during|by|until|till|before|for) ${MONTH}(?: (\\d{4}))?`,
		([, lead, month, year], today) => {
			const m = monthNumber(month);
			const y = yearFor(year, today, m);
			return lead === "before"
				? aDay(addDays(monthSpan(y, m).from, -1))
				: aMonth(y, m, "", false);
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
		`(?:in |within |over )?(?:the )?(?:next|coming) ${COUNT} (day|week|month)s?`,
		([, count = "", unit = ""], today) => nextDays(today, counted(count), unit),
	),
	rule(
		`(?:in|within) ${COUNT} (day|week|month)s?`,
		([, count = "", unit = ""], today) => nextDays(today, counted(count), unit),
	),
	rule(
		`(?:from )?(?:(this|next) )?${ANY_DAY} ?(?:to|till?|until|through|thru|-) ?${ANY_DAY}`,
		([, which, first = "", last = ""], today) => {
			const from = weekdayAhead(today, which, first);
			return aSpan({ from, to: weekdayAhead(from, undefined, last) });
		},
	),
	rule(
		`(?:(by|until|till|to|before|on|from) )?(?:(?:this|next) )?(?:${ANY_DAY},? )?the (\\d{1,2}(?:st|nd|rd|th)|${SPOKEN_DAY})(?! (?:quarter|half|time|one|batch|stage|phase|report|draft|round|item|task|action|part|step|floor|meeting|version|week|month|(?:of )?${MONTH}))`,
		([, by, weekday, date = ""], today) => {
			if (by === undefined && weekday === undefined) return null;
			return nextDate(
				today,
				dayNumber(date),
				by !== undefined && by !== "on" && by !== "from",
			);
		},
	),
	rule(
		`(by|until|till|before|on|from|next|this) ${SHORT_DAY}(?! [a-z]*(?:down|out)\\b)`,
		([, lead = "", said = ""], today) =>
			aDay(
				weekdayAhead(today, lead, said),
				/^(?:by|until|till|before)$/u.test(lead),
			),
	),
	rule(
		`(?:(by|until|till|before|on|to) )?${ANY_DAY} (?:of )?(this|next) week`,
		([, by, said = "", which], today) =>
			aDay(
				weekdayIn(today, which, said),
				by !== undefined && by !== "on" && by !== "to",
			),
	),
	rule(
		`(this|next) week,? (?:on )?(?:from )?${ANY_DAY}(?: ?(?:to|till?|until|through|-) ?${ANY_DAY})?`,
		([, which, first = "", last = first], today) =>
			aSpan({
				from: weekdayIn(today, which, first),
				to: weekdayIn(today, which, last),
			}),
	),
	rule("(?:from )?tomorrow (?:and|&) (?:the )?day after", (_, today) =>
		aSpan({ from: addDays(today, 1), to: addDays(today, 2) }),
	),
	rule(
		`(?:(by|until|till|before|on) )?(?:(this|next) )?${WEEKDAY}`,
		([, by, which, said = ""], today) =>
			aDay(weekdayAhead(today, which, said), by !== undefined && by !== "on"),
	),
	rule(
		`${BY}(?:the )?(first|second|third|fourth) quarter(?: (\\d{4}))?`,
		([, , which = "", year], today) =>
			aSpan(
				quarterSpan(
					year ? Number(year) : yearOf(today),
					["first", "second", "third", "fourth"].indexOf(which) + 1,
				),
			),
	),
	rule(`${BY}q([1-4])(?: (\\d{4}))?`, ([, , quarter, year], today) =>
		aSpan(
			quarterSpan(
				year === undefined ? yearOf(today) : Number(year),
				Number(quarter),
			),
		),
	),
	rule(
		"(?<![a-z])(?:overdue|past due|late)(?![a-z])|(?:whos|who is|whose|anyone|which (?:units?|ones?) (?:is|are)) (?:running |lagging |falling )?behind",
		() => ({
			kind: "overdue",
		}),
	),
	rule("asap|immediately|every (?:week|month|quarter|year)", () => ({
		kind: "vague",
	})),
];
