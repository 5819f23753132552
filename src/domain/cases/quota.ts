/** What each unit owes in typical cases (專項整治), and how far it is. Only accepted warnings count. */
import { type Day, daysBetween } from "../day.js";
import type { CaseQuota, Plan } from "../plan.js";
import { type CaseFigure, hasSanction, isPending } from "./case.js";
import { quotaCode } from "./quota-code.js";

/** One unit at one stage of the quota. */
export interface QuotaStanding {
	unit: string;
	/** The duty this is about: `案例一@unit`. */
	ref: string;
	dueOn: Day;
	/** Cumulative number owed by then. */
	need: number;
	/** Accepted warnings so far. */
	have: number;
	/** Warnings handed in and not yet decided. */
	pending: number;
	/** How many are short; what is pending is still short. */
	missing: number;
	/** One with 黨政紀處分 or 移交司法機關 is owed and none is accepted. */
	missingSanction: boolean;
	isMet: boolean;
	/** Until the due day; negative after it. */
	daysLeft: number;
}

/** Every unit that owes cases, in plan order, each with its stages in order. Empty where the plan has no quota. */
export function quotaStandings(
	plan: Plan,
	figures: readonly CaseFigure[],
	today: Day,
): QuotaStanding[] {
	const { quotaUnits = [] } = plan.rectification ?? {};
	return quotaUnits.flatMap((unit) => quotasOf(unit, plan, figures, today));
}

/** The stages of one unit; empty for a unit that owes none. */
export function quotasOf(
	unit: string,
	plan: Plan,
	figures: readonly CaseFigure[],
	today: Day,
): QuotaStanding[] {
	const { caseQuotas = [], quotaUnits = [] } = plan.rectification ?? {};
	if (!quotaUnits.includes(unit)) return [];
	const count = countOf(unit, figures);
	return caseQuotas.map((quota, index) => ({
		unit,
		ref: `${quotaCode(index + 1)}@${unit}`,
		dueOn: quota.dueOn,
		...standing(quota, count),
		daysLeft: daysBetween(today, quota.dueOn),
	}));
}

interface Count {
	have: number;
	pending: number;
	sanctions: number;
}

function countOf(unit: string, figures: readonly CaseFigure[]): Count {
	const own = figures.filter(
		(figure) => figure.unit === unit && figure.kind === "warning",
	);
	const accepted = own.filter(({ state }) => state === "accepted");
	return {
		have: accepted.length,
		pending: own.filter(isPending).length,
		sanctions: accepted.filter(hasSanction).length,
	};
}

function standing(
	{ min, needsSanction }: CaseQuota,
	{ have, pending, sanctions }: Count,
) {
	const missing = Math.max(0, min - have);
	const missingSanction = needsSanction && sanctions === 0;
	const isMet = missing === 0 && !missingSanction;
	return { need: min, have, pending, missing, missingSanction, isMet };
}
