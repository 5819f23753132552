import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
	CaseFigure,
	CaseKind,
	CaseState,
	Outcome,
} from "../../../src/domain/cases/case.js";
import { OUTCOMES, SANCTIONS } from "../../../src/domain/cases/case.js";
import { quotaCode } from "../../../src/domain/cases/quota-code.js";
import { quotasOf, quotaStandings } from "../../../src/domain/cases/quota.js";
import { day } from "../../../src/domain/day.js";
import type { CaseQuota } from "../../../src/domain/plan.js";
import { tasksFromPlan } from "../../../src/domain/plan-to-tasks.js";
import { aPlan } from "../support/build.js";
import { aCase } from "./support/a-case.js";

const TODAY = day("2021-03-20");
const UNITS = ["園林局", "水務局"];

function planWith(caseQuotas: CaseQuota[], quotaUnits = UNITS) {
	return aPlan({
		rectification: {
			lead: null,
			aspects: [],
			firstReport: null,
			caseQuotas,
			quotaUnits,
		},
	});
}

const twoStages = planWith([
	{ dueOn: day("2021-03-31"), min: 1, needsSanction: true },
	{ dueOn: day("2021-12-31"), min: 2, needsSanction: true },
]);

let count = 0;
function aFigure(set: Partial<CaseFigure> = {}): CaseFigure {
	count += 1;
	return aCase({ id: `c${String(count)}`, state: "accepted", ...set });
}

const sanctioned = () => aFigure({ outcome: "administrative" });

describe("the quota of typical cases", () => {
	it("gives every unit in plan order each stage in order", () => {
		expect(
			quotaStandings(twoStages, [], TODAY).map(({ ref, need, daysLeft }) => [
				ref,
				need,
				daysLeft,
			]),
		).toEqual([
			["案例一@園林局", 1, 11],
			["案例二@園林局", 2, 286],
			["案例一@水務局", 1, 11],
			["案例二@水務局", 2, 286],
		]);
	});

	it("calls its duties what the plan's tasks are called, for as many stages as there may be", () => {
		const plan = planWith(
			Array.from({ length: 31 }, () => ({
				dueOn: day("2021-03-31"),
				min: 1,
				needsSanction: false,
			})),
		);
		expect(quotaStandings(plan, [], TODAY).map(({ ref }) => ref)).toEqual(
			tasksFromPlan(plan)
				.filter(({ kind }) => kind === "duty")
				.map(({ ref }) => ref),
		);
		expect([1, 10, 11, 20, 21].map(quotaCode)).toEqual([
			"案例一",
			"案例十",
			"案例十一",
			"案例二十",
			"案例二十一",
		]);
	});

	it("is short of one with a sanction although there are two", () => {
		const [, second] = quotasOf(
			"園林局",
			twoStages,
			[aFigure(), aFigure()],
			TODAY,
		);
		expect(second).toMatchObject({
			have: 2,
			missing: 0,
			missingSanction: true,
			isMet: false,
		});
	});

	it("is met at the first stage and short at the second, counted cumulatively", () => {
		const standings = quotasOf("園林局", twoStages, [sanctioned()], TODAY);
		expect(
			standings.map(({ missing, missingSanction, isMet }) => [
				missing,
				missingSanction,
				isMet,
			]),
		).toEqual([
			[0, false, true],
			[1, false, false],
		]);
	});

	it("counts what is pending apart, as still missing", () => {
		const pending = [
			"awaiting-head",
			"submitted",
			"awaiting-discipline",
		] as const;
		const figures = pending.map((state) => aFigure({ state }));
		expect(quotasOf("園林局", twoStages, figures, TODAY)[1]).toMatchObject({
			have: 0,
			pending: 3,
			missing: 2,
		});
	});

	it.each(["draft", "returned", "dropped"] as const)(
		"does not count one that is %s",
		(state) => {
			expect(
				quotasOf("園林局", twoStages, [aFigure({ state })], TODAY)[0],
			).toMatchObject({ have: 0, pending: 0, missing: 1 });
		},
	);

	it("does not count good examples, nor what another unit filed", () => {
		const figures = [
			aFigure({ kind: "example", outcome: "judicial" }),
			aFigure({ unit: "水務局", outcome: "judicial" }),
		];
		expect(quotasOf("園林局", twoStages, figures, TODAY)[0]).toMatchObject({
			have: 0,
			missingSanction: true,
		});
	});

	it.each(
		OUTCOMES.map((outcome) => [outcome, SANCTIONS.has(outcome)] as const),
	)("takes the outcome %s for a sanction: %s", (outcome, isOne) => {
		const [first] = quotasOf(
			"園林局",
			twoStages,
			[aFigure({ outcome })],
			TODAY,
		);
		expect(first?.isMet).toBe(isOne);
	});

	it("counts the days below zero after the day", () => {
		const late = quotasOf("園林局", twoStages, [], day("2021-04-02"));
		expect(late[0]?.daysLeft).toBe(-2);
	});

	it("asks nothing of a unit that owes none, nor of a plan without a quota", () => {
		expect(quotasOf("路人局", twoStages, [sanctioned()], TODAY)).toEqual([]);
		expect(quotaStandings(aPlan(), [sanctioned()], TODAY)).toEqual([]);
	});
});

const figures = fc.array(
	fc
		.record({
			unit: fc.constantFrom(...UNITS, "路人局"),
			kind: fc.constantFrom<CaseKind>("warning", "example"),
			outcome: fc.constantFrom<Outcome | null>(...OUTCOMES, null),
			state: fc.constantFrom<CaseState>(
				"draft",
				"awaiting-head",
				"submitted",
				"awaiting-discipline",
				"accepted",
				"returned",
				"dropped",
			),
		})
		.map(aFigure),
	{ maxLength: 30 },
);
const quotas = fc.array(
	fc.record({
		dueOn: fc.constantFrom(day("2021-03-31"), day("2021-12-31")),
		min: fc.nat(5),
		needsSanction: fc.boolean(),
	}),
	{ maxLength: 3 },
);

describe("any quota and any cases", () => {
	it("are met exactly when nothing is missing", () => {
		fc.assert(
			fc.property(quotas, figures, (stages, cases) => {
				for (const each of quotaStandings(planWith(stages), cases, TODAY)) {
					expect(each.missing).toBe(Math.max(0, each.need - each.have));
					expect(each.isMet).toBe(each.missing === 0 && !each.missingSanction);
					expect(each.have + each.pending).toBeLessThanOrEqual(cases.length);
				}
			}),
		);
	});

	it("are never further from it by one more accepted, and the order of cases does not matter", () => {
		fc.assert(
			fc.property(quotas, figures, (stages, cases) => {
				const plan = planWith(stages);
				const before = quotasOf("園林局", plan, cases, TODAY);
				const after = quotasOf("園林局", plan, [...cases, sanctioned()], TODAY);
				expect(quotasOf("園林局", plan, [...cases].reverse(), TODAY)).toEqual(
					before,
				);
				before.forEach((each, index) => {
					expect(after[index]?.missing).toBeLessThanOrEqual(each.missing);
					expect(after[index]?.missingSanction).toBe(false);
					expect(after[index]?.isMet || !each.isMet).toBe(true);
				});
			}),
		);
	});

	it("of one unit say nothing about another", () => {
		fc.assert(
			fc.property(figures, (cases) => {
				const own = cases.filter(({ unit }) => unit === "園林局");
				expect(quotasOf("園林局", twoStages, own, TODAY)).toEqual(
					quotasOf("園林局", twoStages, cases, TODAY),
				);
			}),
		);
	});
});
