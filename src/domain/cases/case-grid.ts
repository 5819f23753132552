import type { Plan, ProblemCategory } from "../plan.js";
import { type CaseFigure, isPending } from "./case.js";

/** Accepted cases, and those handed in and not decided. */
export interface CaseCount {
	accepted: number;
	pending: number;
}

export interface GridRow {
	category: ProblemCategory;
	/** By unit, in the order of `units`. */
	cells: CaseCount[];
	total: CaseCount;
}

/** How many cases of which of the 32 categories each unit has: what the heat map shows. Good examples (標桿) are no part of it. */
export interface CaseGrid {
	/** Those with a quota, in plan order, then whoever else filed. */
	units: string[];
	aspects: { name: string; rows: GridRow[] }[];
	/** By unit. */
	totals: CaseCount[];
	total: CaseCount;
	/** Categories, and units, with at least one accepted case. */
	categoriesHit: number;
	unitsHit: number;
	categories: number;
}

export function caseGrid(plan: Plan, figures: readonly CaseFigure[]): CaseGrid {
	const counted = figures.filter(
		(figure) =>
			figure.kind === "warning" &&
			(figure.state === "accepted" || isPending(figure)),
	);
	const units = unitsOf(plan, counted);
	const row = (category: ProblemCategory): GridRow => {
		const here = counted.filter((figure) => figure.category === category.no);
		return {
			category,
			cells: units.map((unit) => countOf(ofUnit(here, unit))),
			total: countOf(here),
		};
	};
	const aspects = (plan.rectification?.aspects ?? []).map((aspect) => ({
		name: aspect.name,
		rows: aspect.categories.map(row),
	}));
	const rows = aspects.flatMap((aspect) => aspect.rows);
	const totals = units.map((unit) => countOf(ofUnit(counted, unit)));
	return {
		units,
		aspects,
		totals,
		total: countOf(counted),
		categoriesHit: rows.filter(({ total }) => total.accepted > 0).length,
		unitsHit: totals.filter(({ accepted }) => accepted > 0).length,
		categories: rows.length,
	};
}

function unitsOf(plan: Plan, counted: readonly CaseFigure[]): string[] {
	const known = plan.units.map(({ name }) => name);
	const filers = counted.map(({ unit }) => unit);
	const others = known.filter((name) => filers.includes(name));
	const quota = plan.rectification?.quotaUnits ?? [];
	return [...new Set([...quota, ...others, ...filers])];
}

function ofUnit(figures: readonly CaseFigure[], unit: string): CaseFigure[] {
	return figures.filter((figure) => figure.unit === unit);
}

function countOf(figures: readonly CaseFigure[]): CaseCount {
	const accepted = figures.filter(({ state }) => state === "accepted").length;
	return { accepted, pending: figures.length - accepted };
}
