import type { HandlerContext, Reply } from "../../src/context.js";
import { maySeeAllCases } from "../../src/domain/cases/case-access.js";
import { isPending } from "../../src/domain/cases/case.js";
import {
	type QuotaStanding,
	quotaStandings,
} from "../../src/domain/cases/quota.js";
import { DomainError } from "../../src/domain/errors.js";
import { hasRole } from "../../src/domain/people.js";
import {
	officeTableCard,
	type QuotaStage,
} from "../../templates/cases/office-table.js";
import { auditCase } from "./audit-case.js";

/**
 * 案例 of the office: every unit's have and need at both stages, what is short, what waits; counts only, so it may stand
 * in the office's group as well. In private with the buttons for what comes next, but for 督查, who changes nothing.
 * Throws `not-found-or-not-allowed` for who may not see all units.
 */
export async function officeTable(ctx: HandlerContext): Promise<Reply> {
	if (!maySeeAllCases(ctx.speaker))
		throw new DomainError("not-found-or-not-allowed");
	const { plan } = ctx.plan();
	await auditCase(ctx, "case-counts", null);
	const figures = await ctx.cases.figures();
	const card = officeTableCard(
		{
			stages: stagesOf(quotaStandings(plan, figures, ctx.today)),
			waiting: figures.filter(isPending).length,
			buttons: ctx.place.type === "p2p" && !onlyLooks(ctx),
		},
		ctx.words,
	);
	return { cards: [{ card, about: [] }] };
}

function onlyLooks({ actor }: HandlerContext): boolean {
	return hasRole(actor, "supervision");
}

/** One stage after the other, as the refs name them. */
function stagesOf(standings: readonly QuotaStanding[]): QuotaStage[] {
	const stages = new Map<string, QuotaStanding[]>();
	for (const standing of standings) {
		const [code = ""] = standing.ref.split("@");
		stages.set(code, [...(stages.get(code) ?? []), standing]);
	}
	return [...stages].map(([code, own]) => ({ code, standings: own }));
}
