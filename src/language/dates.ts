import type { Day } from "../domain/day.js";
import { chineseDateRules } from "./date-rules-chinese.js";
import { englishDateRules } from "./date-rules-english.js";
import { feastDateRules } from "./date-rules-feasts.js";
import { joinedDateRules } from "./date-rules-joined.js";
import { normalForm } from "./normal-form.js";
import type { DaySpan } from "./utterance.js";

/** One way of naming a time, on the normal form. */
export interface DateRule {
	pattern: RegExp;
	/** `6/30` may as well be a count of 30: no date unless the context asks for one. */
	loose?: true;
	/** null: not a date after all. */
	read(match: RegExpMatchArray, today: Day): DateMeaning | null;
}

const rules: readonly DateRule[] = [
	...joinedDateRules,
	...chineseDateRules,
	...feastDateRules,
	...englishDateRules,
];

/** What words about time mean, the plan's today being known. */
export type DateMeaning =
	/** `before` where they say 前, by, until: the day still is the last one that counts. */
	| { kind: "day"; day: Day; before: boolean }
	| { kind: "span"; span: DaySpan }
	/** 逾期, overdue. */
	| { kind: "overdue" }
	/** 立即, 長期堅持, 每季度: about time, but no day; ask, never guess. */
	| {
			kind: "vague";
			/** 8月前: July is meant in any case. */
			surelyUntil?: Day;
	  }
	/** 2021-02-30, 6月31日, 13月, the year 3021. */
	| { kind: "bad" };

/** A date found in normalised text, at `[start, end)`. */
export interface DateHit {
	meaning: DateMeaning;
	start: number;
	end: number;
	loose: boolean;
}

/**
 * Reads words for a day or a span, in the year of `today`: 10月底前, 三月二十二日, 下周五, 本季度, 2021-06-30, by June 30. The
 * whole text must be about time; null where it is not.
 */
export function parseDateWords(text: string, today: Day): DateMeaning | null {
	const { text: words } = normalForm(text);
	const trimmed = words.replace(/^[到至在于,。]+|[,。!?]+$/gu, "").trim();
	const [hit] = findDates(trimmed, today);
	if (!hit || hit.start !== 0 || hit.end !== trimmed.length) return null;
	return hit.meaning;
}

/** Every date in normalised text, from left to right, the longest reading at each place, none overlapping. */
export function findDates(text: string, today: Day): DateHit[] {
	const hits = rules.flatMap((rule) => hitsOf(rule, text, today));
	hits.sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: DateHit[] = [];
	for (const hit of hits) {
		if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
	}
	return kept;
}

function hitsOf(rule: DateRule, text: string, today: Day): DateHit[] {
	return [...text.matchAll(rule.pattern)].flatMap((match) => {
		const meaning = rule.read(match, today);
		if (!meaning) return [];
		const end = match.index + match[0].length;
		return [{ meaning, start: match.index, end, loose: rule.loose ?? false }];
	});
}

/** The last day that `meaning` covers; null where it names none. */
export function lastDayOf(meaning: DateMeaning): Day | null {
	if (meaning.kind === "day") return meaning.day;
	return meaning.kind === "span" ? meaning.span.to : null;
}

/** Whether the text names a day or a span for sure: 清明以前, 下周. */
export function namesDay(text: string, today: Day): boolean {
	return findDates(text, today).some(
		({ meaning, loose }) => !loose && meaning.kind !== "vague",
	);
}
