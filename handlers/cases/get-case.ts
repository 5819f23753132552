import type { HandlerContext } from "../../src/context.js";
import {
	type CaseAct,
	mayDoToCase,
} from "../../src/domain/cases/case-access.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { DomainError } from "../../src/domain/errors.js";
import { caseSpeaker } from "./filing-units.js";

/**
 * The only door to a case: loads it, checks that the asker may do any of `acts` to it here. Throws
 * `not-found-or-not-allowed`, the same for a case that there is not.
 */
export async function getCase(
	ctx: HandlerContext,
	id: string,
	...acts: CaseAct[]
): Promise<TypicalCase> {
	ctx.plan();
	const filed = await ctx.cases.get(id);
	if (!filed) throw refused(null);
	const speaker = await caseSpeaker(ctx, filed);
	if (!acts.some((act) => mayDoToCase(act, filed, speaker)))
		throw refused(filed);
	return legible(filed);
}

/** The case itself; throws `case-unreadable` where what was written in it does not open. Only for those who may see it. */
export function legible(filed: TypicalCase): TypicalCase {
	if (filed.isUnreadable)
		throw new DomainError("case-unreadable", {
			task: caseSubject(filed),
			no: String(filed.no ?? ""),
		});
	return filed;
}

/** The one refusal, as the audit knows it. */
export function refused(filed: TypicalCase | null): DomainError {
	return new DomainError("not-found-or-not-allowed", {
		...(filed && { task: caseSubject(filed) }),
	});
}

/** What the audit calls a case. */
export function caseSubject({ id, no }: Pick<TypicalCase, "id" | "no">) {
	return `case:${no ?? id}`;
}
