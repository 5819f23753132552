import type { Day } from "./day.js";

/** The working calendar: weekends, public holidays and 調休 (weekend days worked). */
export interface WorkingDays {
	isWorkingDay(day: Day): boolean;
	/** The last day the calendar knows of; after it, weekends alone count. */
	knownUntil: Day;
}
