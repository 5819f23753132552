import { describe, expect, it } from "vitest";
import {
	type Broadcast,
	closedOf,
	DRAFT_LIFE_MS,
	noticeFigures,
	type NoticeInput,
	sendingOf,
	type Tally,
	totalOf,
} from "../../src/domain/broadcast.js";
import { day } from "../../src/domain/day.js";
import type { Task } from "../../src/domain/task.js";
import { aTask } from "./support/build.js";

const TODAY = day("2021-06-01");
const figuresOf = (tasks: Task[], more: Partial<NoticeInput> = {}) =>
	noticeFigures({
		planTitle: "風車方案",
		today: TODAY,
		tasks,
		actions: [{ no: 1, name: "風車" }],
		units: ["風車局", "水車局"],
		doneOn: new Map(),
		...more,
	});
const task = (
	code: string,
	dueOn: string | null,
	more: Parameters<typeof aTask>[0] = {},
) => aTask({ code, leadUnits: ["風車局"], dueOn, state: "active", ...more });
const FIGURES = [
	"closedOnTime",
	"closedLate",
	"submitted",
	"late",
	"next",
	"onTrack",
] as const;
/** The codes behind each figure that is not zero. */
const codes = (tally: Tally) =>
	Object.fromEntries(
		FIGURES.map(
			(figure) => [figure, tally[figure].map(({ code }) => code)] as const,
		).filter(([, found]) => found.length > 0),
	);

describe("the figures of a notice", () => {
	it.each<[string, Task, keyof Tally]>([
		["due yesterday is late", task("1.1", "2021-05-31"), "late"],
		["due today is next", task("1.1", "2021-06-01"), "next"],
		["due in 14 days is next", task("1.1", "2021-06-15"), "next"],
		["due in 15 days is none of these", task("1.1", "2021-06-16"), "onTrack"],
		["without a deadline is none of these", task("1.1", null), "onTrack"],
		[
			"reported done after its day waits",
			task("1.1", "2021-05-01", { state: "submitted" }),
			"submitted",
		],
		[
			"returned counts by its day",
			task("1.1", "2021-05-31", { state: "returned" }),
			"late",
		],
		[
			"suspended is not late",
			task("1.1", "2021-05-31", { state: "suspended" }),
			"onTrack",
		],
		[
			"extended counts by the new day",
			task("1.1", "2021-05-01", { effectiveDueOn: "2021-06-10" }),
			"next",
		],
		[
			"closed without a known day is on time",
			task("1.1", "2021-05-01", { state: "closed" }),
			"closedOnTime",
		],
	])("%s", (_what, one, figure) => {
		expect(codes(figuresOf([one]).tasks)).toEqual({ [figure]: ["1.1"] });
	});

	it("split the closed by the day on which they were reported done", () => {
		const closed = ["1.1", "1.2"].map((code) =>
			task(code, "2021-05-31", { state: "closed" }),
		);
		const doneOn = new Map([
			["1.1", day("2021-05-31")],
			["1.2", day("2021-06-01")],
		]);
		const { tasks } = figuresOf(closed, { doneOn });
		expect(codes(tasks)).toEqual({
			closedOnTime: ["1.1"],
			closedLate: ["1.2"],
		});
		expect([totalOf(tasks), closedOf(tasks)]).toEqual([2, 2]);
	});

	it("leave cancelled tasks out, and count duties apart from tasks", () => {
		const figures = figuresOf([
			task("1.1", "2021-05-31", { state: "cancelled" }),
			task("首報", "2021-05-31", { kind: "duty", actionNo: null }),
		]);
		expect(totalOf(figures.tasks)).toBe(0);
		expect(figures.duties && codes(figures.duties)).toEqual({ late: ["首報"] });
	});

	it("count a task for each unit that leads it, and not for the responsible", () => {
		const figures = figuresOf([
			task("1.1", "2021-05-31", { leadUnits: ["風車局", "水車局"] }),
			task("1.2", "2021-05-31", { responsibleUnits: ["水車局"] }),
		]);
		expect(
			figures.units.map(({ unit, tally }) => [unit, totalOf(tally)]),
		).toEqual([
			["風車局", 2],
			["水車局", 1],
		]);
	});

	it("have the most urgent first", () => {
		const due = ["2021-05-20", "2021-05-10", "2021-05-15"];
		const late = due.map((d, n) => task(`1.${n + 1}`, d));
		expect(codes(figuresOf(late).tasks)).toEqual({
			late: ["1.2", "1.3", "1.1"],
		});
	});
});

describe("pressing 發送", () => {
	const at = new Date("2021-06-01T09:00:00+08:00");
	const group = (chat: string, unit = "風車局") => ({
		chat,
		name: null,
		binding: { kind: "unit" as const, unit },
	});
	const figures = figuresOf([task("1.1", "2021-06-05")]);
	const draft: Broadcast = {
		id: "om_1",
		askedBy: "ou_1",
		at,
		figures,
		targets: [group("oc_1"), group("oc_2")],
		state: "draft",
		settledBy: null,
		settledAt: null,
		gone: [],
	};
	const now = (more: Partial<Parameters<typeof sendingOf>[1]> = {}) =>
		sendingOf(draft, { at, figures, targets: draft.targets, ...more });

	it("sends to the groups of the preview, also a day later with the same figures", () => {
		expect(now()).toEqual({ kind: "send", targets: draft.targets, gone: [] });
		const later = { ...figures, asOf: day("2021-06-02") };
		expect(
			now({ figures: later, at: new Date(at.getTime() + DRAFT_LIFE_MS) }).kind,
		).toBe("send");
	});

	it.each([
		[
			"after more than 24 hours",
			{ at: new Date(at.getTime() + DRAFT_LIFE_MS + 1) },
			"old",
		],
		["when a figure changed", { figures: figuresOf([]) }, "figures"],
		[
			"when a group came",
			{ targets: [...draft.targets, group("oc_3")] },
			"groups",
		],
		[
			"when a group stands for another unit",
			{ targets: [group("oc_1"), group("oc_2", "水車局")] },
			"groups",
		],
	])("%s does not send", (_when, more, why) => {
		expect(now(more)).toEqual({ kind: "stale", why });
	});

	it("leaves out a group that is gone, and sends nothing where all are", () => {
		expect(now({ targets: [group("oc_2")] })).toEqual({
			kind: "send",
			targets: [group("oc_2")],
			gone: [group("oc_1")],
		});
		expect(now({ targets: [] })).toEqual({ kind: "nowhere" });
	});
});
