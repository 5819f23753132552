import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/day.js";
import { whyLight } from "../../src/domain/why-light.js";
import { aTask, anIndicator, weekendsOnly } from "./support/build.js";

const on = (today: string, task = aTask()) =>
	whyLight(task, day(today), weekendsOnly);

describe("why a light", () => {
	it("gives the days left", () =>
		expect(on("2021-06-28")).toMatchObject({
			light: { colour: "yellow" },
			dueOn: "2021-06-30",
			workingDaysLeft: 2,
			daysLate: 0,
			line: null,
		}));

	it("gives the days late and the first day of an extended task", () =>
		expect(
			on("2021-07-08", aTask({ effectiveDueOn: "2021-07-05" })),
		).toMatchObject({
			light: { colour: "red" },
			firstDueOn: "2021-06-30",
			workingDaysLeft: null,
			daysLate: 3,
		}));

	it("gives the straight line and each number against it", () => {
		const task = aTask({
			indicators: [anIndicator({ value: 100, readings: [10] })],
		});
		expect(on("2021-05-06", task)).toMatchObject({
			light: { colour: "red" },
			line: { from: "2021-03-12", to: "2021-06-30", days: 110, passed: 55 },
			climbs: [{ expected: 0.5, reached: 0.1, points: 40 }],
		});
	});

	it("says that the light of a task not in work counts neither", () =>
		expect(on("2021-07-08", aTask({ state: "closed" })).counts).toBe(false));
});
