import { describe, expect, it } from "vitest";
import { chineseCalendar } from "../../src/adapters/calendar/chinese-calendar.js";
import { day } from "../../src/domain/day.js";
import { DomainError } from "../../src/domain/errors.js";
import {
	askExtension,
	extendedUntil,
	grantExtension,
	refuseExtension,
} from "../../src/domain/extension.js";
import type { Task } from "../../src/domain/task.js";
import { aTask, by } from "./support/build.js";

const LEAD = by("園林局");
const OFFICE = by(null, "ou_辦");

function ask(
	task: Task = aTask(),
	{
		dueOn = "2021-11-15",
		reason = "連日降雨",
		today = "2021-06-01",
		id = "r1",
	} = {},
	who = LEAD,
) {
	const asked = { id, dueOn: day(dueOn), reason };
	return askExtension(task, asked, day(today), who);
}

function code(action: () => unknown): string {
	try {
		action();
		return "allowed";
	} catch (error) {
		return error instanceof DomainError
			? (error.details["why"] ?? error.code)
			: "a bug";
	}
}

describe("asking for more time", () => {
	it("leaves an open request beside the state and changes nothing else", () => {
		const { after, entry } = ask();
		expect(after).toMatchObject({
			state: "issued",
			dueOn: "2021-06-30",
			effectiveDueOn: "2021-06-30",
			extension: { id: "r1", dueOn: "2021-11-15", reason: "連日降雨" },
		});
		expect(entry).toMatchObject({ kind: "extension-asked", text: "連日降雨" });
	});

	it("takes the place of an open request, which the history keeps", () => {
		const first = ask().after;
		const { after, entry } = ask(first, { id: "r2", dueOn: "2021-12-01" });
		expect(after.extension?.id).toBe("r2");
		expect(entry.before.extension?.id).toBe("r1");
	});

	it.each([
		["on the day", { today: "2021-06-30" }, "allowed"],
		["the day after", { today: "2021-07-01" }, "postpone-too-late"],
		["to the same day", { dueOn: "2021-06-30" }, "postpone-not-later"],
		["to an earlier day", { dueOn: "2021-05-30" }, "postpone-not-later"],
		["without a reason", { reason: " " }, "reason-missing"],
	])("%s: %j is %s", (_, asked, answer) =>
		expect(code(() => ask(aTask(), asked))).toBe(answer),
	);

	it("needs a deadline", () =>
		expect(code(() => ask(aTask({ dueOn: null })))).toBe(
			"postpone-without-deadline",
		));

	it("is for units that lead the task", () => {
		const task = aTask({ responsibleUnits: ["水務局"] });
		expect(code(() => ask(task, {}, by("水務局")))).toBe(
			"not-found-or-not-allowed",
		);
	});

	it.each(["submitted", "closed", "suspended", "cancelled"] as const)(
		"is not for a task that is %s",
		(state) =>
			expect(code(() => ask(aTask({ state })))).toBe("move-not-allowed"),
	);
});

describe("deciding on it", () => {
	const asked = ask().after;

	it("moves the day that counts and keeps the first one", () =>
		expect(grantExtension(asked, "r1", OFFICE).after).toMatchObject({
			dueOn: "2021-06-30",
			effectiveDueOn: "2021-11-15",
			extension: null,
		}));

	it("leaves the day where the answer is no, with or without a reason", () => {
		expect(refuseExtension(asked, "r1", null, OFFICE).after).toMatchObject({
			effectiveDueOn: "2021-06-30",
			extension: null,
		});
		expect(refuseExtension(asked, "r1", "理由不足", OFFICE).entry.text).toBe(
			"理由不足",
		);
	});

	it("is refused for a request that is no longer open", () => {
		const newer = ask(asked, { id: "r2" }).after;
		for (const task of [newer, grantExtension(asked, "r1", OFFICE).after])
			expect(code(() => grantExtension(task, "r1", OFFICE))).toBe(
				"move-not-allowed",
			);
	});

	it("is not for who asked, nor for a unit that leads the task", () => {
		expect(code(() => grantExtension(asked, "r1", by(null)))).toBe("asker");
		expect(
			code(() => refuseExtension(asked, "r1", null, by("園林局", "ou_丙"))),
		).toBe("unit");
	});

	it("can follow when the task was reported done meanwhile", () =>
		expect(
			grantExtension({ ...asked, state: "submitted" }, "r1", OFFICE).after
				.state,
		).toBe("submitted"));
});

describe("how long", () => {
	it.each([
		["2021-06-30", 3, "day", "2021-07-03"],
		["2021-06-30", 2, "week", "2021-07-14"],
		["2021-06-30", 10, "working-day", "2021-07-14"],
		["2021-06-30", 1, "month", "2021-07-30"],
		["2021-10-31", 1, "month", "2021-11-30"],
		["2021-10-31", 4, "month", "2022-02-28"],
		["2021-12-15", 12, "month", "2022-12-15"],
		["2021-03-19", 0, "month-end", "2021-03-31"],
	] as const)("%s and %i %s is %s", (from, count, unit, until) =>
		expect(extendedUntil(day(from), { count, unit }, chineseCalendar())).toBe(
			until,
		),
	);
});
