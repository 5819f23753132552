/** A reported number as a reading of one of the task's indicators. */
import {
	checkQuantity,
	indicatorFor,
	type ReportedQuantity,
} from "./quantity.js";
import type { HistoryEntry, Task, TrackedIndicator } from "./task.js";

export interface ProgressReport {
	text?: string | null;
	quantity?: ReportedQuantity | null;
	/** Name of the indicator, where it is known which; else unit and words decide. */
	indicator?: string | null;
	/** Brings words to one script for that decision. */
	fold?: (words: string) => string;
	/** Further numbers of the same sentence, each with its indicator. */
	more?: readonly KnownReading[];
}

/** A number of which it is known what it counts. */
export interface KnownReading {
	quantity: ReportedQuantity;
	indicator: string;
}

type Value = NonNullable<HistoryEntry["value"]>;

export interface ReadingTaken {
	value: Value | null;
	/** Of `more`. */
	also: Value[];
	/** What it changes of the task. */
	set: { indicators?: TrackedIndicator[] };
}

/** What a reported number comes to, before anything is recorded. */
export type WeighedReading =
	| { kind: "no-number" }
	/** No indicator counts in that unit: it stays in the words. */
	| { kind: "words-only" }
	/** Several fit: ask. */
	| { kind: "which"; indicators: string[] }
	/** Less than was reported last for a number that only grows: ask. */
	| { kind: "lower"; indicator: TrackedIndicator; last: number; value: number }
	/** Far above its target: ask. */
	| { kind: "high"; indicator: TrackedIndicator; target: number; value: number }
	/** A share that leaps up since last time: ask. */
	| { kind: "leap"; indicator: TrackedIndicator; last: number; value: number }
	| { kind: "fits"; indicator: TrackedIndicator };

/** Where the number of `report` belongs. Throws DomainError `value-impossible`. */
export function weighReading(
	task: Task,
	report: ProgressReport,
): WeighedReading {
	const quantity = report.quantity ?? null;
	if (!quantity) return { kind: "no-number" };
	checkQuantity(quantity);
	const match = matchFor(task, report, quantity);
	if (match.kind === "several")
		return { kind: "which", indicators: match.indicators };
	const indicator =
		match.kind === "one" &&
		task.indicators.find(({ name }) => name === match.indicator);
	if (!indicator) return { kind: "words-only" };
	const { value } = quantity;
	checkQuantity({ value, unit: indicator.unit });
	return plausible(indicator, value);
}

/** A number to climb is asked about where it falls, goes far over its target, or leaps; one to stay under is taken as it is. */
function plausible(indicator: TrackedIndicator, value: number): WeighedReading {
	const { op, unit, value: target } = indicator;
	const last = indicator.readings.at(-1)?.value;
	if (op === "≤") return { kind: "fits", indicator };
	if (last !== undefined && value < last)
		return { kind: "lower", indicator, last, value };
	if (target > 0 && value > FAR_ABOVE * Math.max(target, last ?? 0))
		return { kind: "high", indicator, target, value };
	if (unit === "%" && last !== undefined && value - last > LEAP)
		return { kind: "leap", indicator, last, value };
	return { kind: "fits", indicator };
}

/** So many times the target, or what was reported last where that was more. */
const FAR_ABOVE = 1.5;
/** Points of percent between two reports. */
const LEAP = 50;

/** An increase on top of what was reported last. */
export interface OnTop {
	kind: "on-top";
	indicator: TrackedIndicator;
	last: number;
	increase: number;
	/** Both together. */
	value: number;
}

/**
 * What an increase comes to: `no-total` where its indicator has no reading yet, null where it is not clear which one is meant,
 * it is no number to climb, or both together cannot be. Throws DomainError `value-impossible`.
 */
export function onTop(
	task: Task,
	report: ProgressReport,
): OnTop | "no-total" | null {
	const weighed = weighReading(task, report);
	if (!("indicator" in weighed) || !report.quantity) return null;
	const { indicator } = weighed;
	if (indicator.op === "≤") return null;
	const last = indicator.readings.at(-1)?.value;
	if (last === undefined) return "no-total";
	const increase = report.quantity.value;
	const value = sumOf({ indicator, last, value: increase });
	if (value === null) return null;
	return { kind: "on-top", indicator, last, increase, value };
}

/** The number and what was reported last together; null where it can only be a total itself: a share, or far above the target. */
export function sumOf(told: {
	indicator: TrackedIndicator;
	last: number;
	value: number;
}): number | null {
	const { indicator, last, value } = told;
	const sum = Number((last + value).toFixed(DECIMALS));
	const isTooMuch = sum > FAR_ABOVE * Math.max(indicator.value, last);
	return indicator.unit === "%" || isTooMuch ? null : sum;
}

/** Of a sum: no 85.30000000000001. */
const DECIMALS = 6;

/**
 * The reading that `report` adds to `task`; nothing where it has no number or no single indicator fits. Throws DomainError
 * `value-impossible`.
 */
export function readingFor(
	task: Task,
	report: ProgressReport,
	{ at, unit }: { at: Date; unit: string | null },
): ReadingTaken {
	const values = [report, ...(report.more ?? [])].map((each) =>
		valueOf(task, each),
	);
	const taken = values.flatMap((value) => value ?? []);
	if (taken.length === 0) return { value: null, also: [], set: {} };
	const indicators = task.indicators.map((each) => {
		const added = taken
			.filter(({ indicator }) => indicator === each.name)
			.map(({ value }) => ({ value, at, unit }));
		return added.length === 0
			? each
			: { ...each, readings: [...each.readings, ...added] };
	});
	const [value = null, ...also] = taken;
	return { value, also, set: { indicators } };
}

function valueOf(task: Task, report: ProgressReport): Value | null {
	const weighed = weighReading(task, report);
	if (!("indicator" in weighed)) return null;
	const { name, unit } = weighed.indicator;
	return { indicator: name, value: report.quantity?.value ?? 0, unit };
}

function matchFor(
	task: Task,
	{ text, indicator, fold }: ProgressReport,
	quantity: ReportedQuantity,
) {
	if (indicator) return { kind: "one" as const, indicator };
	return indicatorFor(task.indicators, quantity, text ?? "", fold);
}
