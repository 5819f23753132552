import { describe, expect, it } from "vitest";
import { firingsBetween } from "../../src/domain/firings.js";

const daily = { name: "daily", cron: "5 9 * * *" };
const weekdays = { name: "weekdays", cron: "0 8,20 * * 1-5" };
const CHINA = "Asia/Shanghai";

function listed(
	jobs: (typeof daily)[],
	from: string,
	to: string,
	zone = CHINA,
) {
	return firingsBetween(jobs, new Date(from), new Date(to), zone).map(
		({ name, at, day }) => `${name} ${at.toISOString()} ${day}`,
	);
}

describe("the firings between two instants", () => {
	it("leaves out the first instant and takes in the last", () => {
		const at = "2021-03-12T01:05:00.000Z";
		expect(listed([daily], "2021-03-12T00:00:00Z", at)).toEqual([
			`daily ${at} 2021-03-12`,
		]);
		expect(listed([daily], at, "2021-03-13T00:00:00Z")).toEqual([]);
	});

	it("are in order of time over several jobs and days, in the plan's zone", () => {
		expect(
			listed([daily, weekdays], "2021-03-11T16:00:00Z", "2021-03-14T16:00:00Z"),
		).toEqual([
			"weekdays 2021-03-12T00:00:00.000Z 2021-03-12",
			"daily 2021-03-12T01:05:00.000Z 2021-03-12",
			"weekdays 2021-03-12T12:00:00.000Z 2021-03-12",
			"daily 2021-03-13T01:05:00.000Z 2021-03-13",
			"daily 2021-03-14T01:05:00.000Z 2021-03-14",
		]);
	});

	it("are 365 in a year of days", () => {
		const [from, to] = ["2020-12-31T16:00:00Z", "2021-12-31T16:00:00Z"];
		expect(listed([daily], from, to)).toHaveLength(365);
	});

	it("keep the hour of the wall where clocks change", () => {
		expect(
			listed(
				[daily],
				"2021-03-13T00:00:00-05:00",
				"2021-03-15T00:00:00-04:00",
				"America/New_York",
			),
		).toEqual([
			"daily 2021-03-13T14:05:00.000Z 2021-03-13",
			"daily 2021-03-14T13:05:00.000Z 2021-03-14",
		]);
	});

	it("are none when time does not move forward", () =>
		expect(
			listed([daily], "2021-03-12T02:00:00Z", "2021-03-12T00:00:00Z"),
		).toEqual([]));

	it("take 0 and 7 for Sunday", () => {
		const sunday = (n: number) => ({ name: "s", cron: `0 9 * * ${n}` });
		const [from, to] = ["2021-03-12T00:00:00Z", "2021-03-19T00:00:00Z"];
		const expected = ["s 2021-03-14T01:00:00.000Z 2021-03-14"];
		expect(listed([sunday(0)], from, to)).toEqual(expected);
		expect(listed([sunday(7)], from, to)).toEqual(expected);
	});

	it.each([
		"*/5 9 * * *",
		"5 9 1 * *",
		"5 9 * 3 *",
		"5 9 * * MON",
		"60 9 * * *",
		"5 24 * * *",
		"5 9 * *",
		"0 5 9 * * *",
		"5 9 * * 5-1",
		"",
	])("refuse the cron «%s»", (cron) =>
		expect(() =>
			listed(
				[{ name: "x", cron }],
				"2021-03-12T00:00:00Z",
				"2021-03-13T00:00:00Z",
			),
		).toThrow(RangeError),
	);
});
