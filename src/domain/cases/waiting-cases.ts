/** Cases that have waited for who decides on them: told with the day's reminders once one has waited a working day. */
import { type Day, daysBetween } from "../day.js";
import { type WorkingDays, workingDaysBetween } from "../working-days.js";
import type { CaseEventKind, CaseState } from "./case.js";

export interface CasesWaiting {
	waits: "review" | "sign" | "decide";
	count: number;
	/** Of the oldest. */
	days: number;
}

/** What brings a case into the state in which it waits. */
export const BEGINS: Partial<Record<CaseState, readonly CaseEventKind[]>> = {
	"awaiting-head": ["filed"],
	submitted: ["filed", "signed"],
	"awaiting-discipline": ["passed-on"],
};

/** `since` of each case that waits; null while none has waited a working day. */
export function casesWaiting(
	waits: CasesWaiting["waits"],
	since: readonly Day[],
	day: Day,
	calendar: WorkingDays,
): CasesWaiting | null {
	const [oldest] = since.toSorted();
	if (oldest === undefined) return null;
	if (workingDaysBetween(calendar, oldest, day) < 1) return null;
	return { waits, count: since.length, days: daysBetween(oldest, day) };
}
