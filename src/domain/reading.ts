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

/**
 * The reading that `report` adds to `task`; nothing where it has no number or no single indicator fits. Throws DomainError
 * `value-impossible`.
 */
export function readingFor(
	task: Task,
	report: ProgressReport,
	{ at, unit }: { at: Date; unit: string | null },
): ReadingTaken {
	const quantity = report.quantity ?? null;
	const indicator = quantity && targetOf(task, report, quantity);
	if (!quantity || !indicator) return { value: null, set: {} };
	const { value } = quantity;
	checkQuantity({ value, unit: indicator.unit });
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

function targetOf(
	task: Task,
	{ text, indicator, fold }: ProgressReport,
	quantity: ReportedQuantity,
): TrackedIndicator | undefined {
	checkQuantity(quantity);
	const named = (name: string) =>
		task.indicators.find((each) => each.name === name);
	if (indicator) return named(indicator);
	const match = indicatorFor(task.indicators, quantity, text ?? "", fold);
	return match.kind === "one" ? named(match.indicator) : undefined;
}
