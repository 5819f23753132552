import { expect, it } from "vitest";
import { caseGrid } from "../../../src/domain/cases/case-grid.js";
import { aCase } from "../../helpers/a-case.js";
import { planWithQuotas } from "../../handlers/cases/picture-kit.js";

const grid = (cases: Parameters<typeof aCase>[0][]) =>
	caseGrid(planWithQuotas(), cases.map(aCase));

it("counts accepted and pending apart, by category and unit", () => {
	const { units, aspects, totals, total } = grid([
		{ state: "accepted", category: 3 },
		{ state: "accepted", category: 3 },
		{ state: "submitted", category: 3 },
		{ state: "awaiting-head", category: 5, unit: "區城管局" },
		{ state: "awaiting-discipline", category: 5, unit: "區城管局" },
	]);
	expect(units).toEqual(["區水務局", "區城管局"]);
	expect(aspects[0]?.rows[2]?.cells).toEqual([
		{ accepted: 2, pending: 1 },
		{ accepted: 0, pending: 0 },
	]);
	expect(aspects[1]?.rows[1]?.total).toEqual({ accepted: 0, pending: 2 });
	expect(totals[1]).toEqual({ accepted: 0, pending: 2 });
	expect(total).toEqual({ accepted: 2, pending: 3 });
});

it("leaves out drafts, returned and dropped cases, and good examples", () => {
	const { total } = grid([
		{ state: "draft" },
		{ state: "returned" },
		{ state: "dropped" },
		{ state: "accepted", kind: "example", category: null },
	]);
	expect(total).toEqual({ accepted: 0, pending: 0 });
});

it("adds after the units with a quota whoever else filed", () => {
	const { units } = grid([{ unit: "不在方案裡的單位" }, { unit: "區園林局" }]);
	expect(units).toEqual([
		"區水務局",
		"區城管局",
		"區園林局",
		"不在方案裡的單位",
	]);
});

it("tells how many categories and units have an accepted case", () => {
	const { categories, categoriesHit, unitsHit } = grid([
		{ state: "accepted", category: 1 },
		{ state: "accepted", category: 2 },
		{ state: "submitted", category: 4, unit: "區城管局" },
	]);
	expect([categories, categoriesHit, unitsHit]).toEqual([5, 2, 1]);
});

it("is empty for a plan without such a list", () => {
	const { categories, units } = caseGrid(
		{ ...planWithQuotas(), rectification: null },
		[],
	);
	expect([categories, units]).toEqual([0, []]);
});
