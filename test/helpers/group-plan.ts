import type { Plan } from "../../src/domain/plan.js";
import { districtPlan, own } from "./district.js";

export const GROUP = "區直相關單位";

/** The made-up plan with a group that two tasks name, and one task whose list is open. */
export function groupPlan(): Plan {
	const plan = districtPlan([
		own("2.4", { responsibleUnits: [GROUP] }),
		own("2.5", { responsibleUnits: [GROUP] }),
		own("2.6", { responsibleUnits: ["區園林局"], responsibleOpen: true }),
	]);
	plan.units.push({ name: GROUP, aliases: [], kind: "group" });
	return plan;
}
