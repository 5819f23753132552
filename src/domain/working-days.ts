import { type Day, addDays } from "./day.js";

/** The working calendar: weekends, public holidays and 調休 (weekend days worked). */
export interface WorkingDays {
	isWorkingDay(day: Day): boolean;
	/** The last day the calendar knows of; after it, weekends alone count. */
	knownUntil: Day;
}

/** `day` itself when it is worked, else the last working day before it. */
export function workingDayOnOrBefore(calendar: WorkingDays, day: Day): Day {
	return calendar.isWorkingDay(day) ? day : addWorkingDays(calendar, day, -1);
}

/** The `count`-th working day after `day`, before it when negative; 0 gives `day` itself, worked or not. */
export function addWorkingDays(
	calendar: WorkingDays,
	day: Day,
	count: number,
): Day {
	const step = Math.sign(count);
	let left = Math.abs(count);
	let at = day;
	while (left > 0) {
		at = addDays(at, step);
		if (calendar.isWorkingDay(at)) left -= 1;
	}
	return at;
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(
	calendar: WorkingDays,
	from: Day,
	to: Day,
): number {
	if (to < from) return -workingDaysBetween(calendar, to, from);
	let count = 0;
	for (let at = from; at < to; ) {
		at = addDays(at, 1);
		if (calendar.isWorkingDay(at)) count += 1;
	}
	return count;
}

/** The first working day of the week that starts on `monday`; null where the whole week is off. */
export function firstWorkingDayOfWeek(
	calendar: WorkingDays,
	monday: Day,
): Day | null {
	const week = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n));
	return week.find((at) => calendar.isWorkingDay(at)) ?? null;
}
