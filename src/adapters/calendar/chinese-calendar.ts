import { createRequire } from "node:module";
import { z } from "zod";
import {
	type Day,
	dayFrom,
	isDay,
	weekdayOf,
	yearOf,
} from "../../domain/day.js";
import type { WorkingDays } from "../../domain/working-days.js";

/** The package's data file: days off and weekend days worked, as `YYYY-MM-DD`, in no order. */
const DataFile = z.object({
	holidays: z.record(z.string(), z.string()),
	workdays: z.record(z.string(), z.string()),
});

/**
 * China's working days from the data of `chinese-days`: weekends, public holidays, 調休. Only its data is used: its
 * functions read days as instants and go wrong in other time zones. A year the data does not have counts weekends alone.
 */
export function chineseCalendar(): WorkingDays {
	const data = DataFile.parse(
		createRequire(import.meta.url)("chinese-days/dist/chinese-days.json"),
	);
	const off = new Set(Object.keys(data.holidays));
	const worked = new Set(Object.keys(data.workdays));
	return {
		isWorkingDay: (day) =>
			worked.has(day) || (!off.has(day) && weekdayOf(day) <= 5),
		knownUntil: endOfLastYear([...off]),
	};
}

/** The State Council publishes whole years, so the last year with a holiday is known to its end. */
function endOfLastYear(days: string[]): Day {
	const years = days.filter(isDay).map(yearOf);
	return dayFrom(Math.max(...years), 12, 31) as Day;
}
