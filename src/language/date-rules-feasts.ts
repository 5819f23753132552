import { type Day, dayFrom, yearOf } from "../domain/day.js";
import { aDate } from "./date-meaning.js";
import type { DateMeaning, DateRule } from "./dates.js";

/** Public feasts of the solar calendar, as month and date; 清明 falls on 4 or 5 April. */
const FEASTS: Record<string, (year: number) => [number, number]> = {
	元旦: () => [1, 1],
	清明: (year) => [4, clearBrightness(year)],
	五一: () => [5, 1],
	劳动节: () => [5, 1],
	十一: () => [10, 1],
	国庆: () => [10, 1],
};

/** The date in April of the solar term 清明, by the usual rule of thumb, which holds from 2001 to 2099. */
function clearBrightness(year: number): number {
	const inCentury = year % 100;
	return Math.floor(inCentury * 0.2422 + 4.81) - Math.floor(inCentury / 4);
}

/** 清明前, 五一之前, 國慶節以前: without 前 they may name a prize or a street. On the normal form. */
export const feastDateRules: readonly DateRule[] = [
	{
		pattern:
			/(?<![\d.一二两三四五六七八九十第百])(元旦|清明|五一|劳动节|十一|国庆)(?:节|假期?|长假)?(?:之前|以前|前)/gu,
		read: ([, feast = ""], today) => dayOf(feast, today),
	},
];

function dayOf(feast: string, today: Day): DateMeaning | null {
	const find = FEASTS[feast];
	if (!find) return null;
	const year = yearOf(today);
	const thisYears = dayFrom(year, ...find(year));
	const isPast = thisYears !== null && thisYears < today;
	const next = isPast ? year + 1 : year;
	return aDate(next, ...find(next), true);
}
