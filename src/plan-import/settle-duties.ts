import { settleDuty } from "../domain/cases/case-duty.js";
import { quotaStandings } from "../domain/cases/quota.js";
import { dayAt } from "../domain/day.js";
import type { Importing } from "../domain/amend-tasks.js";
import type { Plan } from "../domain/plan.js";
import type { Stores } from "../ports/stores.js";

/** Looked through for what closed a duty last. */
const LOOKED_AT = 100;

/**
 * An amended plan may ask for more cases or fewer: duties that the accepted ones meet now are closed, those that they meet
 * no longer are opened again, each with its history row. To be called in the transaction that stores the plan.
 */
export async function settleDuties(
	{ cases, tasks }: Pick<Stores, "cases" | "tasks">,
	plan: Plan,
	{ person, at, source }: Importing,
): Promise<void> {
	const figures = await cases.figures();
	const by = { person, unit: null, at, source };
	// Whether a quota is met does not depend on the day.
	for (const standing of quotaStandings(plan, figures, dayAt(at, "UTC"))) {
		const duty = await tasks.get(standing.ref);
		if (!duty) continue;
		const history = await tasks.history(duty.ref, LOOKED_AT);
		const change = settleDuty(duty, standing, history, by);
		if (change) await tasks.save(change);
	}
}
