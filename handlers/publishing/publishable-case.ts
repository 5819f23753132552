import type { HandlerContext } from "../../src/context.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { mayDoToCase } from "../../src/domain/cases/case-access.js";
import { legible, refused } from "../cases/get-case.js";
import { mayHandlePublications } from "../../src/domain/publishing/publication.js";
import { DomainError } from "../../src/domain/errors.js";

/**
 * The only door to publishing a case: throws `not-found-or-not-allowed` for whoever may not, and `case-moved-on` where it is
 * not accepted, or no longer.
 */
export async function publishableCase(
	ctx: HandlerContext,
	id: string,
): Promise<TypicalCase & { no: number }> {
	const filed = await ctx.cases.get(id);
	const { no } = filed ?? { no: null };
	if (!filed || no === null || !mayPublish(ctx, filed)) throw refused(filed);
	if (filed.state !== "accepted")
		throw new DomainError("case-moved-on", { state: filed.state });
	return { ...legible(filed), no };
}

export function mayPublish(
	{ actor, place, speaker }: HandlerContext,
	filed: TypicalCase,
): boolean {
	return (
		mayHandlePublications(actor, place) &&
		mayDoToCase("publish", filed, speaker)
	);
}
