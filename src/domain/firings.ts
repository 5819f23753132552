/** When the timetable's jobs run: the firings between two instants, for a clock that is moved forward by hand. */
import { addDays, type Day, dayAt, instantOn, weekdayOf } from "./day.js";

/** One run of one job: the instant it is due, and the day it stands for. */
export interface Firing {
	name: string;
	at: Date;
	day: Day;
}

interface Timetabled {
	name: string;
	/** Minute, hour, `*`, `*`, days of the week: numbers, lists and ranges. */
	cron: string;
}

/**
 * The firings of `jobs` after `from` up to and including `to`, in order of time, jobs of the same instant in the order
 * given. A cron with a day of the month or a month, with steps or names, throws a RangeError: the timetable has none.
 */
export function firingsBetween(
	jobs: readonly Timetabled[],
	from: Date,
	to: Date,
	timeZone: string,
): Firing[] {
	const last = dayAt(to, timeZone);
	const found: Firing[] = [];
	for (let day = dayAt(from, timeZone); day <= last; day = addDays(day, 1)) {
		found.push(...jobs.flatMap((job) => firingsOn(day, job, timeZone)));
	}
	return found
		.filter(({ at }) => at > from && at <= to)
		.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function firingsOn(
	day: Day,
	{ name, cron }: Timetabled,
	timeZone: string,
): Firing[] {
	const { minutes, hours, weekdays } = parseCron(cron);
	if (!weekdays.has(weekdayOf(day))) return [];
	return hours.flatMap((hour) =>
		minutes.map((minute) => {
			const at = instantOn(day, hour, minute, timeZone);
			return { name, at, day };
		}),
	);
}

interface Schedule {
	minutes: number[];
	hours: number[];
	/** 1 Monday … 7 Sunday. */
	weekdays: Set<number>;
}

function parseCron(cron: string): Schedule {
	const fields = cron.trim().split(/\s+/);
	const [minute, hour, date, month, weekday] = fields;
	if (fields.length !== 5 || !minute || !hour || !weekday) throw unread(cron);
	if (date !== "*" || month !== "*") throw unread(cron);
	const weekdays = numbersOf(weekday, 0, 7, cron).map((n) => n || 7);
	return {
		minutes: numbersOf(minute, 0, 59, cron),
		hours: numbersOf(hour, 0, 23, cron),
		weekdays: new Set(weekdays),
	};
}

/** `*`, `5`, `1-5`, `1,3,5`: the numbers it stands for, ascending. */
function numbersOf(
	field: string,
	min: number,
	max: number,
	cron: string,
): number[] {
	const text = field === "*" ? `${min}-${max}` : field;
	const numbers = text.split(",").flatMap((part) => {
		const range = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part);
		if (!range) throw unread(cron);
		const first = Number(range[1]);
		const last = Number(range[2] ?? range[1]);
		if (first < min || last > max || first > last) throw unread(cron);
		return Array.from({ length: last - first + 1 }, (_, n) => first + n);
	});
	return [...new Set(numbers)].sort((a, b) => a - b);
}

function unread(cron: string): RangeError {
	return new RangeError(`a cron the timetable does not use: ${cron}`);
}
