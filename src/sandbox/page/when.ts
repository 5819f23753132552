import { dayAt, wallClock, weekdayOf } from "../../domain/day.js";

const two = (n: number) => String(n).padStart(2, "0");

/** `3月16日（週二）` */
export function dayInWords(at: Date, timeZone: string): string {
	const { month, date } = wallClock(at, timeZone);
	const weekday = weekdayOf(dayAt(at, timeZone));
	return `${month}月${date}日（週${"一二三四五六日"[weekday - 1] ?? ""}）`;
}

/** `2021年3月16日（週二）` */
export function dayWithYear(at: Date, timeZone: string): string {
	return `${wallClock(at, timeZone).year}年${dayInWords(at, timeZone)}`;
}

/** `09:05` */
export function timeOfDay(at: Date, timeZone: string): string {
	const { hour, minute } = wallClock(at, timeZone);
	return `${two(hour)}:${two(minute)}`;
}

/** As a chat list shows it: the time for today, else `3月16日`. */
export function timeInList(at: Date, now: Date, timeZone: string): string {
	if (dayAt(at, timeZone) === dayAt(now, timeZone))
		return timeOfDay(at, timeZone);
	const { month, date } = wallClock(at, timeZone);
	return `${month}月${date}日`;
}
