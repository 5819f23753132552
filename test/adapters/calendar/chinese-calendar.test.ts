import { describe, expect, it } from "vitest";
import { chineseCalendar } from "../../../src/adapters/calendar/chinese-calendar.js";
import { addDays, day, weekdayOf, yearOf } from "../../../src/domain/day.js";

const calendar = chineseCalendar();
const works = (text: string) => calendar.isWorkingDay(day(text));

describe("the Chinese working calendar", () => {
	it.each([
		"2021-02-07",
		"2021-02-20",
		"2021-04-25",
		"2021-05-08",
		"2021-09-18",
		"2021-09-26",
		"2021-10-08",
		"2021-10-09",
		"2021-10-29",
	])("works on %s", (text) => expect(works(text)).toBe(true));

	it.each([
		"2021-01-01",
		"2021-02-11",
		"2021-02-17",
		"2021-04-05",
		"2021-05-03",
		"2021-05-04",
		"2021-05-05",
		"2021-06-14",
		"2021-09-20",
		"2021-10-01",
		"2021-10-07",
		"2021-10-31",
	])("rests on %s", (text) => expect(works(text)).toBe(false));

	it("has 18 weekdays off and 7 weekend days worked in 2021", () => {
		let [off, worked] = [0, 0];
		for (let d = day("2021-01-01"); yearOf(d) === 2021; d = addDays(d, 1)) {
			if (weekdayOf(d) <= 5 && !calendar.isWorkingDay(d)) off += 1;
			if (weekdayOf(d) > 5 && calendar.isWorkingDay(d)) worked += 1;
		}
		expect([off, worked]).toEqual([18, 7]);
	});

	it("knows until the end of the last year with holidays, and counts weekends alone after it", () => {
		expect(calendar.knownUntil).toMatch(/^20\d\d-12-31$/);
		expect(calendar.knownUntil >= day("2026-12-31")).toBe(true);
		const beyond = addDays(calendar.knownUntil, 365 * 3);
		for (let d = beyond; d < addDays(beyond, 366); d = addDays(d, 1)) {
			expect(calendar.isWorkingDay(d)).toBe(weekdayOf(d) <= 5);
		}
	});
});
