import { randomUUID } from "node:crypto";
import type { HandlerContext } from "../../src/context.js";
import { hasContent } from "../../src/domain/cases/case-form.js";
import {
	type CaseKind,
	NO_TEXT,
	type TypicalCase,
} from "../../src/domain/cases/case.js";
import { type CaseTold, caseTold } from "../../src/language/case-words.js";
import { auditCase } from "./audit-case.js";
import { caseSubject } from "./get-case.js";

/** A draft that was begun with words before it was known for which unit. */
export const UNDECIDED = "";

/**
 * The draft behind a new form: one of the asker's that is still empty or waited for its unit, else a new one, with what
 * was told of it filled in.
 */
export async function openDraft(
	ctx: HandlerContext,
	kind: CaseKind,
	unit: string,
	given = "",
): Promise<TypicalCase> {
	const own = await ctx.cases.draftsOf(ctx.actor.person);
	const found = own.find(
		(draft) =>
			draft.state === "draft" &&
			draft.kind === kind &&
			(draft.unit === UNDECIDED
				? given === ""
				: draft.unit === unit && !hasContent(draft)),
	);
	const told = given === "" ? {} : toldOf(ctx, kind, given);
	const draft = filled({ ...(found ?? newDraft(ctx, kind, unit)), unit }, told);
	if (found) await ctx.cases.keepDraft(draft);
	else await addDraft(ctx, draft);
	await auditCase(ctx, "case-drafted", caseSubject(draft));
	return draft;
}

function toldOf(ctx: HandlerContext, kind: CaseKind, given: string): CaseTold {
	const { aspects = [] } = ctx.plan().plan.rectification ?? {};
	const categories = aspects.flatMap((aspect) => aspect.categories);
	return caseTold(given, { kind, today: ctx.today, categories });
}

function filled(draft: TypicalCase, told: CaseTold): TypicalCase {
	const { category, outcome, occurredOn, ...text } = told;
	return {
		...draft,
		category: category ?? draft.category,
		outcome: outcome ?? draft.outcome,
		occurredOn: occurredOn ?? draft.occurredOn,
		text: { ...draft.text, ...text },
	};
}

function newDraft(
	{ actor }: HandlerContext,
	kind: CaseKind,
	unit: string,
): TypicalCase {
	return {
		id: randomUUID(),
		no: null,
		unit,
		kind,
		category: null,
		outcome: null,
		occurredOn: null,
		text: NO_TEXT,
		state: "draft",
		filedBy: actor.person,
		filedAt: null,
		signedBy: null,
		reviewedBy: null,
		decidedBy: null,
		acceptedAt: null,
		returns: 0,
		version: 0,
	};
}

async function addDraft(
	ctx: HandlerContext,
	draft: TypicalCase,
): Promise<void> {
	await ctx.cases.add(draft, {
		case: draft.id,
		kind: "drafted",
		at: ctx.now,
		person: ctx.actor.person,
		source: ctx.source,
		text: null,
		from: "draft",
	});
}
