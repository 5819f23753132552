import { describe, expect, it } from "vitest";
import { amendTasks, describeAmendment } from "../../src/domain/amend-tasks.js";
import { day } from "../../src/domain/day.js";
import type { Plan, PlanTask } from "../../src/domain/plan.js";
import { tasksFromPlan } from "../../src/domain/plan-to-tasks.js";
import type { Task } from "../../src/domain/task.js";
import { AT, aPlan, aPlanTask, anIndicator } from "./support/build.js";

const importing = { person: "ou_辦", at: AT, source: "om_9" };

function planOf(...tasks: Partial<PlanTask>[]): Plan {
	return aPlan({
		actions: [
			{ no: 1, name: "綠化", lead: "園林局", tasks: tasks.map(aPlanTask) },
		],
	});
}

function stored(plan: Plan, set: Partial<Task> = {}): Task[] {
	return tasksFromPlan(plan).map((task) => ({ ...task, ...set }));
}

const trees = {
	text: "100棵",
	name: "種樹",
	op: "≥",
	value: 100,
	unit: "棵",
} as const;

describe("a plan imported again", () => {
	it("adds everything where nothing is stored, each with its history", () => {
		const { added, changed, removed } = amendTasks([], planOf({}), importing);
		expect(added.map(({ task }) => task.ref)).toEqual(["1.1"]);
		expect(added[0]?.entry).toMatchObject({ kind: "imported", ref: "1.1" });
		expect([changed, removed]).toEqual([[], []]);
	});

	it("changes nothing when it is the same plan", () => {
		const plan = planOf({ indicators: [trees] }, { code: "1.2" });
		const { added, changed, removed, unchanged } = amendTasks(
			stored(plan, { state: "active" }),
			plan,
			importing,
		);
		expect([added, changed, removed]).toEqual([[], [], []]);
		expect(unchanged).toEqual(["1.1", "1.2"]);
	});

	it("keeps state, readings, parts and who submitted", () => {
		const before = stored(planOf({ indicators: [trees] }), {
			state: "submitted",
			parts: [{ unit: "水務局", at: AT, by: "ou_甲" }],
			submittedBy: { person: "ou_甲", unit: "園林局" },
			returns: 1,
			indicators: [anIndicator({ readings: [40] })],
		});
		const wanted = planOf({
			title: "種樹種草",
			indicators: [{ ...trees, value: 120 }],
		});
		const [change] = amendTasks(before, wanted, importing).changed;
		expect(change?.after).toMatchObject({
			title: "種樹種草",
			state: "submitted",
			parts: [{ unit: "水務局" }],
			submittedBy: { person: "ou_甲" },
			returns: 1,
			version: 1,
			indicators: [{ value: 120, readings: [{ value: 40 }] }],
		});
		expect(Object.keys(change?.entry.after ?? {})).toEqual([
			"title",
			"indicators",
		]);
	});

	it("moves the day that counts with the plan's, and keeps an extension", () => {
		const wanted = planOf({ dueOn: day("2021-07-31") });
		const [moved] = amendTasks(stored(planOf({})), wanted, importing).changed;
		expect(moved?.after.effectiveDueOn).toBe("2021-07-31");
		const extended = stored(planOf({}), { effectiveDueOn: day("2021-08-31") });
		const [kept] = amendTasks(extended, wanted, importing).changed;
		expect(kept?.after).toMatchObject({
			dueOn: "2021-07-31",
			effectiveDueOn: "2021-08-31",
		});
	});

	it("cancels what is no longer there, once, and takes it up again when it is", () => {
		const before = stored(planOf({}, { code: "1.2" }));
		const { removed } = amendTasks(before, planOf({}), importing);
		expect(removed.map(({ after }) => [after.ref, after.state])).toEqual([
			["1.2", "cancelled"],
		]);
		const now = [before[0], removed[0]?.after].flatMap((task) => task ?? []);
		expect(amendTasks(now, planOf({}), importing).removed).toEqual([]);
		const back = amendTasks(now, planOf({}, { code: "1.2" }), importing);
		expect(back.changed.map(({ after }) => after.state)).toEqual(["issued"]);
	});

	it("keeps the wording where the new source has none", () => {
		const before = stored(planOf({ text: "種一百棵樹" }));
		expect(
			amendTasks(before, planOf({ text: null }), importing).changed,
		).toEqual([]);
	});

	it("describes itself as data", () => {
		const before = stored(planOf({}, { code: "1.2", title: "澆水" }));
		const wanted = planOf({ title: "種花" }, { code: "1.3", title: "修路" });
		expect(describeAmendment(amendTasks(before, wanted, importing))).toEqual({
			added: [{ ref: "1.3", title: "修路" }],
			removed: [{ ref: "1.2", title: "澆水" }],
			changed: [
				{
					ref: "1.1",
					title: "種花",
					fields: [{ field: "title", before: "種樹", after: "種花" }],
				},
			],
			unchanged: 0,
		});
	});
});
