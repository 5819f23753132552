import { describe, expect, it } from "vitest";
import { chineseCalendar } from "../../src/adapters/calendar/chinese-calendar.js";
import { day } from "../../src/domain/day.js";
import { rungCode, stepsWithin, windowOf } from "../../src/domain/ladder.js";

const china = chineseCalendar();

function ladder(dueOn: string, from: string, to: string): string[] {
	const window = { from: day(from), to: day(to) };
	return stepsWithin(day(dueOn), window, china).map(
		({ rung, on }) => `${rungCode(rung)} ${on}`,
	);
}

describe("the ladder", () => {
	it("goes down to the day, five working days late, then every Monday", () =>
		expect(ladder("2021-06-30", "2021-05-01", "2021-07-31")).toEqual([
			"T-30 2021-05-31",
			"T-15 2021-06-15",
			"T-7 2021-06-23",
			"T-3 2021-06-25",
			"T-1 2021-06-29",
			"T-0 2021-06-30",
			"+1 2021-07-01",
			"+2 2021-07-02",
			"+3 2021-07-05",
			"+4 2021-07-06",
			"+5 2021-07-07",
			"W1 2021-07-12",
			"W2 2021-07-19",
			"W3 2021-07-26",
		]));

	it("moves what falls into a holiday to the working day before, and counts late days as worked", () =>
		expect(ladder("2021-10-07", "2021-09-20", "2021-10-31")).toEqual([
			"T-15 2021-09-22",
			"T-7 2021-09-30",
			"T-3 2021-09-30",
			"T-1 2021-09-30",
			"T-0 2021-09-30",
			"+1 2021-10-08",
			"+2 2021-10-09",
			"+3 2021-10-11",
			"+4 2021-10-12",
			"+5 2021-10-13",
			"W1 2021-10-18",
			"W2 2021-10-25",
		]));

	it("goes on every Monday without end, moved too", () =>
		expect(ladder("2020-10-23", "2021-04-01", "2021-05-31")).toEqual([
			"W22 2021-04-02",
			"W23 2021-04-12",
			"W24 2021-04-19",
			"W25 2021-04-26",
			"W26 2021-04-30",
			"W27 2021-05-10",
			"W28 2021-05-17",
			"W29 2021-05-24",
			"W30 2021-05-31",
		]));

	it.each([
		["2021-06-25", "2021-06-22"],
		["2021-06-28", "2021-06-23"],
		["2021-10-08", "2021-09-28"],
		["2021-03-15", "2021-03-12"],
	])("on %s reaches back to %s", (today, from) =>
		expect(windowOf(day(today), day("2021-03-12"), china)).toEqual({
			from,
			to: today,
		}),
	);
});
