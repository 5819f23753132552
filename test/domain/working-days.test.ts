import { describe, expect, it } from "vitest";
import { chineseCalendar } from "../../src/adapters/calendar/chinese-calendar.js";
import { day } from "../../src/domain/day.js";
import {
	addWorkingDays,
	firstWorkingDayOfWeek,
	workingDayOnOrBefore,
	workingDaysBetween,
} from "../../src/domain/working-days.js";

const china = chineseCalendar();

describe("working days", () => {
	it.each([
		["2021-06-30", "2021-06-30"],
		["2021-10-31", "2021-10-29"],
		["2021-10-07", "2021-09-30"],
		["2021-09-26", "2021-09-26"],
	])("takes for %s the working day %s", (asked, taken) =>
		expect(workingDayOnOrBefore(china, day(asked))).toBe(taken),
	);

	it.each([
		["2021-10-31", 1, "2021-11-01"],
		["2021-09-30", 1, "2021-10-08"],
		["2021-09-30", 2, "2021-10-09"],
		["2021-10-08", -1, "2021-09-30"],
		["2021-10-03", 0, "2021-10-03"],
		["2021-12-31", 5, "2022-01-10"],
	])("counts from %s by %i to %s", (from, count, to) =>
		expect(addWorkingDays(china, day(from), count)).toBe(to),
	);

	it.each([
		["2021-06-28", "2021-06-30", 2],
		["2021-06-30", "2021-06-30", 0],
		["2021-09-30", "2021-10-09", 2],
		["2021-10-09", "2021-09-30", -2],
		["2021-10-29", "2021-10-31", 0],
	])("has from %s to %s %i working days", (from, to, count) =>
		expect(workingDaysBetween(china, day(from), day(to))).toBe(count),
	);

	it.each([
		["2021-03-15", "2021-03-15"],
		["2021-05-03", "2021-05-06"],
		["2021-10-04", "2021-10-08"],
	])("starts the week of %s on %s", (monday, first) =>
		expect(firstWorkingDayOfWeek(china, day(monday))).toBe(first),
	);
});
