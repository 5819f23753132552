import type { HandlerContext, ReplyCard } from "../../src/context.js";
import type { CaseFaults } from "../../src/domain/cases/case-form.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { counts } from "../../src/domain/evidence.js";
import { caseFormCard } from "../../templates/cases/case-form.js";
import { whichCaseUnitCard } from "../../templates/cases/which-unit.js";
import { auditReading } from "./case-card.js";
import { UNDECIDED } from "./drafts.js";
import { unitsToFileFor } from "./filing-units.js";
import { caseSubject } from "./get-case.js";

/** The form of a draft, or of a case that came back, filled with what is known; of whose unit is not known, that question. */
export async function formReply(
	ctx: HandlerContext,
	filed: TypicalCase,
	also: { faults?: CaseFaults; headline?: string } = {},
): Promise<ReplyCard> {
	if (filed.unit === UNDECIDED) {
		const units = await unitsToFileFor(ctx);
		return {
			card: whichCaseUnitCard(filed.kind, units, ctx.words),
			about: [],
		};
	}
	if (filed.no !== null) await auditReading(ctx, caseSubject(filed));
	const { aspects = [] } = ctx.plan().plan.rectification ?? {};
	const files = (await ctx.evidence.of(`case:${filed.id}`)).filter(counts);
	const card = caseFormCard({ filed, aspects, files, ...also }, ctx.words);
	return { card, about: [] };
}
