import type { CardAction } from "../../src/card-actions.js";
import type { HandlerContext, Reply } from "../../src/context.js";
import { hasContent } from "../../src/domain/cases/case-form.js";
import type { CaseKind, TypicalCase } from "../../src/domain/cases/case.js";
import { DomainError } from "../../src/domain/errors.js";
import { draftsCard } from "../../templates/cases/drafts.js";
import { keepWithCase } from "../evidence/files-to-case.js";
import { noticeReply } from "../notices/notice-reply.js";
import { auditReading } from "./case-card.js";
import { openDraft, UNDECIDED } from "./drafts.js";
import { stillOwn, unitsToFileFor } from "./filing-units.js";
import { formReply } from "./form-reply.js";
import { inPrivate, privately } from "./in-private.js";

/**
 * 提交案例: the form, to the person alone; before it the question for which unit, or whether to go on with what he has in
 * hand. Throws `not-found-or-not-allowed` to whom files for nobody.
 */
export async function startFiling(
	ctx: HandlerContext,
	kind: CaseKind,
	given: string,
): Promise<Reply> {
	const units = await unitsToFileFor(ctx);
	const drafts = await ctx.cases.draftsOf(ctx.actor.person);
	const own = await stillOwn(inPrivate(ctx), drafts);
	const inHand = own.filter(
		(draft) => draft.kind === kind && hasContent(draft),
	);
	if (units.length === 0 && inHand.length === 0)
		throw new DomainError("not-found-or-not-allowed");
	if (!ctx.plan().plan.rectification)
		return noticeReply(ctx, ctx.words.cases.noRectification);
	const asks = given === "" && inHand.length > 0;
	const card = asks
		? await goOn(ctx, kind, inHand, units)
		: await form(ctx, kind, units, given);
	return privately(ctx, card, ctx.words.cases.sentPrivately);
}

async function goOn(
	ctx: HandlerContext,
	kind: CaseKind,
	inHand: readonly TypicalCase[],
	units: readonly string[],
) {
	const { drafts } = ctx.words.cases;
	const label = kind === "example" ? drafts.newExample : drafts.newOne;
	const news = units.map((unit) => ({
		label: units.length > 1 ? `${label} · ${unit}` : label,
		action: { do: "open-case-form", kind, unit } satisfies CardAction,
	}));
	await auditReading(ctx, null);
	return draftsCard(inHand, news, ctx.words);
}

async function form(
	ctx: HandlerContext,
	kind: CaseKind,
	units: readonly string[],
	given: string,
) {
	const [first = UNDECIDED, ...others] = units;
	const unit = others.length > 0 ? UNDECIDED : first;
	const draft = await openDraft(ctx, kind, unit, given);
	await keepWithCase(ctx, draft);
	const { card } = await formReply(inPrivate(ctx), draft);
	return card;
}
