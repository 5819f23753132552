import type { HandlerContext, ReplyCard } from "../../src/context.js";
import { hasContent } from "../../src/domain/cases/case-form.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { quotasOf } from "../../src/domain/cases/quota.js";
import { DomainError } from "../../src/domain/errors.js";
import { unitsSpokenFor } from "../../src/domain/people.js";
import {
	type OwnCases,
	ownCasesCard,
} from "../../templates/cases/own-cases.js";
import { auditReading } from "./case-card.js";
import { mayFileFor, stillOwn, unitsToFileFor } from "./filing-units.js";

/**
 * 案例 of those who file: the unit's in its group and for its head and liaison in private; for anybody else in private
 * what he filed himself. Throws `not-found-or-not-allowed` where there is neither.
 */
export async function ownCases(ctx: HandlerContext): Promise<ReplyCard> {
	const isPrivate = ctx.place.type === "p2p";
	const units = unitsSpokenFor(ctx.actor, ctx.place);
	const all = await ctx.cases.all({
		units,
		...(isPrivate ? { filedBy: ctx.actor.person } : {}),
	});
	const filed = isPrivate ? await stillOwn(ctx, all) : [];
	const cases = all.filter(
		(each) => units.includes(each.unit) || filed.includes(each),
	);
	const drafts = isPrivate
		? await stillOwn(
				ctx,
				(await ctx.cases.draftsOf(ctx.actor.person)).filter(hasContent),
			)
		: [];
	const may = isPrivate ? await unitsToFileFor(ctx) : [];
	const isNobody = units.length + may.length === 0;
	if (isNobody && cases.length === 0 && drafts.length === 0)
		throw new DomainError("not-found-or-not-allowed");
	await auditReading(ctx, null);
	const own: OwnCases = {
		units:
			units.length > 0
				? units
				: [...new Set([...may, ...unitsOf([...cases, ...drafts])])],
		quotas: await quotasFor(ctx, units),
		cases: cases.sort((a, b) => (b.no ?? 0) - (a.no ?? 0)),
		drafts,
		filesFor: await filesFor(ctx, units, [...cases, ...drafts]),
		heads: isPrivate ? await headships(ctx) : [],
		isPrivate,
	};
	return { card: ownCasesCard(own, ctx.words), about: [] };
}

function unitsOf(cases: readonly TypicalCase[]): string[] {
	return [...new Set(cases.map(({ unit }) => unit))].filter(
		(unit) => unit !== "",
	);
}

async function quotasFor(ctx: HandlerContext, units: readonly string[]) {
	const figures = await ctx.cases.figures();
	return units.map((unit) =>
		quotasOf(unit, ctx.plan().plan, figures, ctx.today),
	);
}

/** For whom the card offers 提交案例. */
async function filesFor(
	ctx: HandlerContext,
	units: readonly string[],
	filed: readonly TypicalCase[],
): Promise<string[]> {
	const may = await unitsToFileFor(ctx);
	if (units.length > 0) return units.filter((unit) => may.includes(unit));
	const known = [...new Set([...may, ...unitsOf(filed)])];
	const allowed = await Promise.all(known.map((unit) => mayFileFor(ctx, unit)));
	return known.filter((_, index) => allowed[index]);
}

async function headships(ctx: HandlerContext): Promise<OwnCases["heads"]> {
	const units = ctx.actor.roles
		.filter(({ role }) => role === "head")
		.flatMap(({ unit }) => unit ?? []);
	return Promise.all(
		[...new Set(units)].map(async (unit) => ({
			unit,
			signs: await ctx.cases.headSignsOff(unit),
		})),
	);
}
