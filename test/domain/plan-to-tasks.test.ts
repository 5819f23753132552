import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/day.js";
import type { Plan } from "../../src/domain/plan.js";
import { groupNamesOf, tasksFromPlan } from "../../src/domain/plan-to-tasks.js";
import { aPlan, aPlanTask } from "./support/build.js";

const withDuties = aPlan({
	actions: [
		{
			no: 1,
			name: "綠化",
			lead: "園林局",
			tasks: [
				aPlanTask({
					indicators: [
						{ text: "100棵", name: "種樹", op: "≥", value: 100, unit: "棵" },
					],
				}),
				aPlanTask({ code: "1.2", title: "澆水", dueOn: null, dueText: null }),
			],
		},
	],
	rectification: {
		lead: "園林局",
		aspects: [],
		firstReport: { dueOn: day("2021-03-22"), contact: null },
		caseQuotas: [
			{ dueOn: day("2021-03-31"), min: 1, needsSanction: true },
			{ dueOn: day("2021-12-31"), min: 3, needsSanction: false },
		],
		quotaUnits: ["水務局", "路政局"],
	},
	units: [
		{ name: "水務局", aliases: [], kind: "unit" },
		{ name: "各相關單位", aliases: [], kind: "group" },
	],
});

describe("a plan's tasks", () => {
	const tasks = tasksFromPlan(withDuties);

	it("come first, then each quota unit's first report and quotas, numbered through", () => {
		expect(tasks.map(({ ref }) => ref)).toEqual([
			"1.1",
			"1.2",
			"首報@水務局",
			"案例一@水務局",
			"案例二@水務局",
			"首報@路政局",
			"案例一@路政局",
			"案例二@路政局",
		]);
		expect(tasks.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
	});

	it("start as issued, untouched, with the day of issue and indicators without readings", () =>
		expect(tasks[0]).toMatchObject({
			kind: "task",
			actionNo: 1,
			state: "issued",
			dueOn: "2021-06-30",
			effectiveDueOn: "2021-06-30",
			issuedOn: "2021-03-12",
			indicators: [{ name: "種樹", readings: [] }],
			parts: [],
			submittedBy: null,
			returns: 0,
			version: 0,
		}));

	it("keep no day where the plan gives none", () =>
		expect(tasks[1]?.effectiveDueOn).toBeNull());

	it("a duty is its unit's own and of no action", () =>
		expect(tasks[2]).toMatchObject({
			code: "首報",
			kind: "duty",
			title: "專項整治第一階段情況及典型案例報送",
			actionNo: null,
			leadUnits: ["水務局"],
			responsibleUnits: [],
			dueOn: "2021-03-22",
		}));

	it("a quota names how many cases, and of which kind", () => {
		expect(tasks[3]?.title).toBe(
			"累計至少1件典型案例，其中至少1件給予黨政紀處分或移交司法機關",
		);
		expect(tasks[4]?.title).toBe("累計至少3件典型案例");
	});

	it("a plan without rectification has no duties", () =>
		expect(tasksFromPlan(aPlan())).toHaveLength(1));

	it("numbers more than ten quotas", () => {
		const caseQuotas = Array.from({ length: 21 }, () => ({
			dueOn: day("2021-12-31"),
			min: 1,
			needsSanction: false,
		}));
		const rectification = {
			lead: null,
			aspects: [],
			firstReport: null,
			caseQuotas,
			quotaUnits: ["水務局"],
		};
		const codes = tasksFromPlan(aPlan({ actions: [], rectification })).map(
			({ code }) => code,
		);
		expect([codes[9], codes[10], codes[19], codes[20]]).toEqual([
			"案例十",
			"案例十一",
			"案例二十",
			"案例二十一",
		]);
	});

	it("knows which names are groups", () =>
		expect([...groupNamesOf(withDuties)]).toEqual(["各相關單位"]));
});

const example = new URL(
	"../../src/sandbox/songshan-2021.json",
	import.meta.url,
);
const there = existsSync(example);
if (!there) console.info("skipped: the bundled example plan is not there");

describe.skipIf(!there)("the bundled example", () => {
	it("has 37 tasks, and a report and two quotas for each of 15 units", () => {
		const read = JSON.parse(readFileSync(example, "utf8")) as Plan & {
			plan?: Plan;
		};
		const tasks = tasksFromPlan(read.plan ?? read);
		expect(tasks.filter(({ kind }) => kind === "task")).toHaveLength(37);
		expect(tasks.filter(({ kind }) => kind === "duty")).toHaveLength(45);
		expect(new Set(tasks.map(({ ref }) => ref)).size).toBe(82);
	});
});
