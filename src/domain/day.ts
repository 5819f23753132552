/**
 * A civil day, `YYYY-MM-DD`, in the plan's time zone. A deadline is a day, not an instant, so nothing here knows a clock.
 * Text never goes through the `Date` constructor, which turns 2021-02-30 into 2 March.
 */
export type Day = string & { readonly __day: unique symbol };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Whether `year-month-day` exists in the Gregorian calendar, for years 1900–2999. */
export function dayExists(year: number, month: number, date: number): boolean {
	if (year < 1900 || year > 2999 || month < 1 || month > 12 || date < 1) {
		return false;
	}
	return date <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day of these numbers, or null where there is no such day. */
export function dayFrom(year: number, month: number, date: number): Day | null {
	if (!dayExists(year, month, date)) return null;
	const pad = (n: number) => String(n).padStart(2, "0");
	return `${year}-${pad(month)}-${pad(date)}` as Day;
}

export function isDay(text: string): text is Day {
	const match = SHAPE.exec(text);
	return (
		match !== null &&
		dayExists(Number(match[1]), Number(match[2]), Number(match[3]))
	);
}

/** Reads `YYYY-MM-DD`; throws a RangeError for anything else, 2021-02-30 included. */
export function day(text: string): Day {
	if (!isDay(text)) throw new RangeError(`not a day: ${text.slice(0, 20)}`);
	return text;
}

export function yearOf(d: Day): number {
	return Number(d.slice(0, 4));
}

export function monthOf(d: Day): number {
	return Number(d.slice(5, 7));
}

export function dateOf(d: Day): number {
	return Number(d.slice(8, 10));
}

export function lastDayOfMonth(year: number, month: number): Day {
	return dayFrom(year, month, daysInMonth(year, month)) as Day;
}

export function addDays(d: Day, count: number): Day {
	return fromSerial(serial(d) + count);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return serial(to) - serial(from);
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function weekdayOf(d: Day): number {
	return ((((serial(d) + 3) % 7) + 7) % 7) + 1;
}

/** The Sunday of the week of `d`. */
export function endOfWeek(d: Day): Day {
	return addDays(d, 7 - weekdayOf(d));
}

/** The day it is at `instant` in the IANA zone `timeZone`. */
export function dayAt(instant: Date, timeZone: string): Day {
	const { year, month, date } = wallClock(instant, timeZone);
	return dayFrom(year, month, date) as Day;
}

/** The instant at which the clocks of `timeZone` show `hour:minute` on `d`. */
export function instantOn(
	d: Day,
	hour: number,
	minute: number,
	timeZone: string,
): Date {
	const guess = serial(d) * MS_PER_DAY + (hour * 60 + minute) * 60_000;
	// Two rounds settle the offset on both sides of a change of the clocks.
	let instant = guess - offsetMs(new Date(guess), timeZone);
	instant = guess - offsetMs(new Date(instant), timeZone);
	return new Date(instant);
}

/** What the clocks of `timeZone` show at `instant`. */
export function wallClock(instant: Date, timeZone: string) {
	const parts = formatter(timeZone).formatToParts(instant);
	const read = (type: string) =>
		Number(parts.find((part) => part.type === type)?.value);
	return {
		year: read("year"),
		month: read("month"),
		date: read("day"),
		hour: read("hour"),
		minute: read("minute"),
		second: read("second"),
	};
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
	let found = formatters.get(timeZone);
	if (!found) {
		found = new Intl.DateTimeFormat("en-US", {
			timeZone,
			hourCycle: "h23",
			year: "numeric",
			month: "numeric",
			day: "numeric",
			hour: "numeric",
			minute: "numeric",
			second: "numeric",
		});
		formatters.set(timeZone, found);
	}
	return found;
}

function offsetMs(instant: Date, timeZone: string): number {
	const w = wallClock(instant, timeZone);
	const shown = Date.UTC(w.year, w.month - 1, w.date, w.hour, w.minute);
	return shown - Math.floor(instant.getTime() / 60_000) * 60_000;
}

function serial(d: Day): number {
	return Date.UTC(yearOf(d), monthOf(d) - 1, dateOf(d)) / MS_PER_DAY;
}

function fromSerial(n: number): Day {
	return new Date(n * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}
