import type { HandlerContext } from "../../src/context.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { presentHolders } from "../../src/domain/leave.js";

/**
 * 紀委 for this case: who has the final word on a sanction. Not the reviewer himself, nor who filed it or answers for its
 * unit; where nobody is left none is set.
 */
export async function discipline(
	ctx: HandlerContext,
	{ filedBy, unit }: TypicalCase,
): Promise<string[]> {
	const holders = presentHolders(await ctx.people.withRole("discipline"));
	const heads = await ctx.people.withRole("head", unit);
	const liaisons = await ctx.people.withRole("liaison", unit);
	const own = [...heads, ...liaisons].map(({ person }) => person);
	const barred = new Set([ctx.actor.person, filedBy, ...own]);
	const people = holders.map(({ person }) => person);
	return [...new Set(people)].filter((person) => !barred.has(person));
}
