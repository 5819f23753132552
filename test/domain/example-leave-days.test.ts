import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/day.js";
import { exampleLeaveDays } from "../../src/domain/leave.js";

describe("the days of an example of leave", () => {
	it.each([
		["2021-03-12", "2021-03-15", "2021-03-19"],
		["2021-03-14", "2021-03-15", "2021-03-19"],
		["2021-03-15", "2021-03-22", "2021-03-26"],
		["2021-12-29", "2022-01-03", "2022-01-07"],
	])("on %s are from Monday %s to Friday %s", (today, from, to) => {
		expect(exampleLeaveDays(day(today))).toEqual({ from, to });
	});
});
