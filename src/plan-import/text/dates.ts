import { type Day, dayFrom, daysInMonth } from "../../domain/day.js";
import { numberIn } from "./numerals.js";

/** A date found in folded text: offsets, and the day it stands for. */
export interface FoundDate {
	start: number;
	end: number;
	/** null where there is no such day, or where no year is known. */
	day: Day | null;
	exists: boolean;
	yearGiven: boolean;
	/** It is worded as a limit: 底, 末, 前, 止. */
	isLimit: boolean;
	/** 10月前 without 底: which end of October is meant is a guess. */
	guessed: boolean;
}

const YEAR = String.raw`(?:(?<![\d〇零一二三四五六七八九])(\d{4}|[〇零一二三四五六七八九]{4}) ?年|(今年|本年|明年))? ?`;
const MONTH = String.raw`(?<!\d)(\d{1,2}|十[一二]?|[一二三四五六七八九]) ?月(?:份)? ?(?:(\d{1,3}|[一二三四五六七八九十]{1,3}) ?[日号]|(底|末|上旬|中旬|下旬))?`;
const QUARTER = String.raw`(?<![上下每])第?([一二三四1-4])季度(末|底)?`;
const HALF = String.raw`(上|下)半年`;
const YEAR_END = String.raw`年?(底|末)`;
const LIMIT = String.raw`(?: ?(?:之|以)?(前|止))?`;
const DATE = new RegExp(
	`${YEAR}(?:${MONTH}|${QUARTER}|${HALF}|${YEAR_END})${LIMIT}`,
	"g",
);
const NUMERIC = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g;
const WHOLE_YEAR = /(\d{4})年|(全年|年内|今年|本年)/g;

/** Every date in `key`; `year` stands in where none is printed or came before. */
export function findDates(key: string, year: number | null): FoundDate[] {
	const found: FoundDate[] = [];
	let printedYear: number | null = null;
	for (const match of key.matchAll(DATE)) {
		const own = yearOfMatch(match, year);
		if (own === null && !standsAlone(match)) continue;
		printedYear = own ?? printedYear;
		found.push(dateOfMatch(match, printedYear ?? year, printedYear !== null));
	}
	return found;
}

/** As `findDates`, also 2021-06-30, 2021年 and 全年, which mean a deadline only where a deadline is due. */
export function findDeadlines(key: string, year: number | null): FoundDate[] {
	const plain = findDates(key, year);
	if (plain.length > 0) return plain;
	const numeric = [...key.matchAll(NUMERIC)].map((m) =>
		dateAt(m, Number(m[1]), Number(m[2]), Number(m[3]), true),
	);
	if (numeric.length > 0) return numeric;
	return [...key.matchAll(WHOLE_YEAR)].map((m) => {
		const given = m[1] !== undefined;
		return dateAt(m, given ? Number(m[1]) : year, 12, 31, given);
	});
}

function yearOfMatch(
	match: RegExpMatchArray,
	year: number | null,
): number | null {
	if (match[1] !== undefined) return numberIn(match[1]);
	if (match[2] === undefined || year === null) return null;
	return match[2] === "明年" ? year + 1 : year;
}

/** 底 alone says nothing; 年底 does. */
function standsAlone(match: RegExpMatchArray): boolean {
	return match[9] === undefined || match[0].trimStart().startsWith("年");
}

function dateOfMatch(
	match: RegExpMatchArray,
	year: number | null,
	yearGiven: boolean,
): FoundDate {
	const [, , , month, date, third, quarter, quarterEnd, half, yearEnd, before] =
		match;
	if (quarter !== undefined) {
		const last = numberIn(quarter) * 3;
		const ends = quarterEnd !== undefined || before !== undefined;
		return dateAt(match, year, last, null, yearGiven, ends);
	}
	if (half !== undefined)
		return dateAt(match, year, half === "上" ? 6 : 12, null, yearGiven);
	if (yearEnd !== undefined) return dateAt(match, year, 12, 31, yearGiven);
	const isLimit = third !== undefined || before !== undefined;
	const guessed =
		date === undefined && third === undefined && before !== undefined;
	const inMonth = date === undefined ? dateOfThird(third) : numberIn(date);
	return {
		...dateAt(match, year, numberIn(month ?? ""), inMonth, yearGiven, isLimit),
		guessed,
	};
}

function dateOfThird(third: string | undefined): number | null {
	if (third === "上旬") return 10;
	return third === "中旬" ? 20 : null;
}

function dateAt(
	match: RegExpMatchArray,
	year: number | null,
	month: number,
	date: number | null,
	yearGiven: boolean,
	isLimit = true,
): FoundDate {
	const lead = match[0].length - match[0].trimStart().length;
	const start = (match.index ?? 0) + lead;
	const end = (match.index ?? 0) + match[0].length;
	// A leap year stands in for a year nobody named, so that only what never exists is refused.
	const checked = year ?? 2020;
	const inMonth =
		date ?? (month >= 1 && month <= 12 ? daysInMonth(checked, month) : 0);
	const existing = dayFrom(checked, month, inMonth);
	return {
		start,
		end,
		day: year === null ? null : existing,
		exists: existing !== null,
		yearGiven,
		isLimit,
		guessed: false,
	};
}
