import { describe, expect, it } from "vitest";
import { chineseCalendar } from "../../src/adapters/calendar/chinese-calendar.js";
import { day } from "../../src/domain/day.js";
import { whyReminded } from "../../src/domain/why-reminded.js";
import { aTask } from "./support/build.js";
import { aWorld, runOn } from "./support/ladder-run.js";

const calendar = chineseCalendar();

function whyOn(text: string, task: ReturnType<typeof aTask>) {
	const [digest] = runOn(text, aWorld({ tasks: [task], calendar }));
	const reminder = digest?.reminders[0];
	return reminder && whyReminded(reminder, day(text), calendar);
}

describe("why a reminder came", () => {
	it("gives rule, dates and arithmetic", () =>
		expect(whyOn("2021-06-23", aTask())).toEqual({
			rung: { kind: "before", days: 7 },
			dueOn: "2021-06-30",
			firstDueOn: null,
			nominal: "2021-06-23",
			movedFrom: null,
			on: "2021-06-23",
			toldOn: "2021-06-23",
			madeUp: false,
		}));

	it("says from which day off it was moved", () =>
		expect(whyOn("2021-10-29", aTask({ dueOn: "2021-10-31" }))).toMatchObject({
			nominal: "2021-10-31",
			movedFrom: "2021-10-31",
			on: "2021-10-29",
		}));

	it("says that it was made up", () =>
		expect(whyOn("2021-06-24", aTask())).toMatchObject({
			on: "2021-06-23",
			toldOn: "2021-06-24",
			madeUp: true,
		}));

	it("names the first day where there is an extension", () =>
		expect(
			whyOn("2021-07-30", aTask({ effectiveDueOn: "2021-07-30" })),
		).toMatchObject({ dueOn: "2021-07-30", firstDueOn: "2021-06-30" }));
});
