import { type Day, dateOf, monthOf } from "../../src/domain/day.js";
import { dayZh } from "./day-zh.js";
import type { LeaveSaying } from "./people-words.js";

const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec",
];

const dayEn = (d: Day) => `${MONTHS[monthOf(d) - 1] ?? ""} ${dateOf(d)}`;
const absent = (person: string | null) =>
	person === null ? "" : `@${person} `;

function daysZh(days: LeaveSaying["days"]): string {
	if (days === null) return "起止日期";
	const { from, to } = days;
	return from === to ? dayZh(from) : `${dayZh(from)}到${dayZh(to)}`;
}

function daysEn(days: LeaveSaying["days"]): string {
	if (days === null) return "FROM to UNTIL";
	const { from, to } = days;
	return from === to ? dayEn(from) : `${dayEn(from)} to ${dayEn(to)}`;
}

/** How leave is said, ready to be said again with the mention put in. */
export const sayLeave = {
	"zh-Hant": ({ days, person, deputy }: LeaveSaying) =>
		`${absent(person)}請假 ${daysZh(days)} 由 @${deputy ?? "某人"} 代`,
	en: ({ days, person, deputy }: LeaveSaying) =>
		`${absent(person)}on leave ${daysEn(days)}, deputy @${deputy ?? "someone"}`,
};
