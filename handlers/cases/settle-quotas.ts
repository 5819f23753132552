import type { HandlerContext } from "../../src/context.js";
import { settleDuty } from "../../src/domain/cases/case-duty.js";
import { type QuotaStanding, quotasOf } from "../../src/domain/cases/quota.js";
import { save } from "../moves/save.js";

/** Looked through for what closed a duty last. */
const LOOKED_AT = 100;

/** How far `unit` is with each of its quotas now; empty for a unit that owes none. */
async function quotasNow(
	ctx: HandlerContext,
	unit: string,
): Promise<QuotaStanding[]> {
	const figures = await ctx.cases.figures();
	return quotasOf(unit, ctx.plan().plan, figures, ctx.today);
}

/**
 * Closes the case duties of `unit` that its accepted cases meet now, and opens again those that an acceptance taken back
 * leaves short; to be called in the transaction that changes the case. Returns how far the unit is.
 */
export async function settleQuotas(
	ctx: HandlerContext,
	unit: string,
): Promise<QuotaStanding[]> {
	// Of two reviewers who accept at once, each would count without the other's case.
	await ctx.cases.holdUnit(unit);
	const standings = await quotasNow(ctx, unit);
	for (const standing of standings) await settle(ctx, standing);
	return standings;
}

async function settle(
	ctx: HandlerContext,
	standing: QuotaStanding,
): Promise<void> {
	const duty = await ctx.tasks.get(standing.ref);
	if (!duty) return;
	const history = await ctx.tasks.history(duty.ref, LOOKED_AT);
	const { person } = ctx.actor;
	const by = { person, unit: null, at: ctx.now, source: ctx.source };
	const change = settleDuty(duty, standing, history, by);
	if (change) await save(ctx, change);
}
