import { describe, expect, it } from "vitest";
import { chineseCalendar } from "../../src/adapters/calendar/chinese-calendar.js";
import { day } from "../../src/domain/day.js";
import { factsOf } from "../../src/domain/facts.js";
import { AT, anIndicator, aTask } from "./support/build.js";

const china = chineseCalendar();
const lightOn = (today: string, task: ReturnType<typeof aTask>) =>
	factsOf(task, day(today), china).light;

describe("the light by day", () => {
	it.each([
		["2021-06-24", "green", { kind: "on-track" }],
		["2021-06-25", "yellow", { kind: "due-soon", workingDaysLeft: 3 }],
		["2021-06-30", "yellow", { kind: "due-soon", workingDaysLeft: 0 }],
		["2021-07-01", "red", { kind: "late", days: 1 }],
	])("on %s of a task due 2021-06-30 is %s", (today, colour, reason) =>
		expect(lightOn(today, aTask())).toEqual({ colour, reason }),
	);

	it("counts working days over a long holiday", () =>
		expect(lightOn("2021-09-29", aTask({ dueOn: "2021-10-08" })).colour).toBe(
			"yellow",
		));

	it("counts from an extension where there is one", () => {
		const task = aTask({ effectiveDueOn: "2021-08-31" });
		expect(lightOn("2021-07-15", task).colour).toBe("green");
	});

	it.each([
		["closed", "green", "closed"],
		["submitted", "green", "awaiting-review"],
		["suspended", "grey", "suspended"],
		["cancelled", "grey", "suspended"],
	] as const)("of a %s task is %s whatever the day", (state, colour, kind) =>
		expect(lightOn("2021-12-31", aTask({ state }))).toEqual({
			colour,
			reason: { kind },
		}),
	);

	it("of a task without a day says so", () =>
		expect(lightOn("2021-12-31", aTask({ dueOn: null }))).toEqual({
			colour: "green",
			reason: { kind: "no-deadline" },
		}));
});

describe("the light by progress", () => {
	/** Issued 03-12, due 06-20: a hundred days, so a day is a point. */
	const hundredDays = (readings: number[], op: "≥" | "≤" | "=" = "≥") =>
		aTask({ dueOn: "2021-06-20", indicators: [anIndicator({ op, readings })] });
	const on50 = "2021-05-01";

	it.each([
		[[50], "green"],
		[[41], "green"],
		[[40], "yellow"],
		[[20], "yellow"],
		[[19], "red"],
		[[], "red"],
		[[10, 90], "green"],
	])("halfway with readings %j is %s", (readings, colour) =>
		expect(lightOn(on50, hundredDays(readings)).colour).toBe(colour),
	);

	it("says how far behind, and which indicator", () =>
		expect(lightOn(on50, hundredDays([25])).reason).toEqual({
			kind: "behind",
			points: 25,
			indicator: "種樹",
		}));

	it.each(["≤", "="] as const)(
		"has nothing to climb for %s without a reading",
		(op) => expect(lightOn(on50, hundredDays([], op)).colour).toBe("green"),
	);

	it("the worse of day and progress counts", () => {
		expect(lightOn("2021-06-18", hundredDays([95])).reason.kind).toBe(
			"due-soon",
		);
		expect(lightOn("2021-06-18", hundredDays([5])).reason.kind).toBe("behind");
		expect(lightOn("2021-06-22", hundredDays([5])).reason.kind).toBe("late");
	});

	it("the worst indicator counts", () => {
		const indicators = [
			anIndicator({ readings: [100] }),
			anIndicator({ name: "種草", readings: [10] }),
		];
		const task = aTask({ dueOn: "2021-06-20", indicators });
		expect(lightOn(on50, task)).toEqual({
			colour: "red",
			reason: { kind: "behind", points: 40, indicator: "種草" },
		});
	});
});

describe("the facts", () => {
	it.each([
		["2021-06-29", 1],
		["2021-06-30", 0],
		["2021-07-02", -2],
	])("on %s it is %i days to 2021-06-30", (today, left) =>
		expect(factsOf(aTask(), day(today), china).daysLeft).toBe(left),
	);

	it("progress has a ratio where there is something to climb and a reading", () => {
		const indicators = [
			anIndicator({ readings: [32] }),
			anIndicator({ readings: [150] }),
			anIndicator({ readings: [] }),
			anIndicator({ op: "≤", readings: [5] }),
		];
		const { progress } = factsOf(
			aTask({ indicators }),
			day("2021-06-01"),
			china,
		);
		expect(progress.map(({ ratio }) => ratio)).toEqual([0.32, 1, null, null]);
		expect(progress.map(({ latest }) => latest)).toEqual([32, 150, null, 5]);
	});

	it("names responsible units whose part is not done, those that lead too left out", () => {
		const task = aTask({
			responsibleUnits: ["水務局", "路政局", "園林局"],
			parts: [{ unit: "路政局", at: AT, by: "ou_甲" }],
		});
		expect(factsOf(task, day("2021-06-01"), china).partsMissing).toEqual([
			"水務局",
		]);
	});
});
