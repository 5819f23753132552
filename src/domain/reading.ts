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
}

export interface ReadingTaken {
	value: HistoryEntry["value"];
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
	const last = indicator.readings.at(-1)?.value;
	if (last !== undefined && value < last && indicator.op !== "≤")
		return { kind: "lower", indicator, last, value };
	return { kind: "fits", indicator };
}

/**
 * The reading that `report` adds to `task`; nothing where it has no number or no single indicator fits. Throws DomainError
 * `value-impossible`.
 */
export function readingFor(
	task: Task,
	report: ProgressReport,
	{ at, unit }: { at: Date; unit: string | null },
): ReadingTaken {
	const weighed = weighReading(task, report);
	if (weighed.kind !== "fits" && weighed.kind !== "lower")
		return { value: null, set: {} };
	const { indicator } = weighed;
	const value = report.quantity?.value ?? 0;
	const indicators = task.indicators.map((each) =>
		each === indicator
			? { ...each, readings: [...each.readings, { value, at, unit }] }
			: each,
	);
	return {
		value: { indicator: indicator.name, value, unit: indicator.unit },
		set: { indicators },
	};
}

function matchFor(
	task: Task,
	{ text, indicator, fold }: ProgressReport,
	quantity: ReportedQuantity,
) {
	if (indicator) return { kind: "one" as const, indicator };
	return indicatorFor(task.indicators, quantity, text ?? "", fold);
}
