import type { HandlerContext, Reply } from "../../src/context.js";
import {
	isLapsed,
	mayHandlePublications,
	type Publication,
	type PublicationState,
} from "../../src/domain/publishing/publication.js";
import { DomainError } from "../../src/domain/errors.js";
import { auditPublication } from "./audit-publication.js";
import { publicationReply } from "./publication-reply.js";

/** The only door to a publication: throws `not-found-or-not-allowed` for whoever may not handle one. */
export async function getPublication(
	ctx: HandlerContext,
	id: string,
): Promise<Publication> {
	const found = mayHandlePublications(ctx.actor, ctx.place)
		? await ctx.publications.get(id)
		: null;
	if (!found) throw new DomainError("not-found-or-not-allowed");
	return found;
}

/** The same for who asked for it only. */
export async function ownPublication(
	ctx: HandlerContext,
	id: string,
): Promise<Publication> {
	const found = await getPublication(ctx, id);
	if (found.requestedBy !== ctx.actor.person)
		throw new DomainError("not-found-or-not-allowed");
	return found;
}

/** Brings it from the states `from` to where `after` has it, in the actor's name; false when somebody was first. */
export async function settlePublication(
	ctx: HandlerContext,
	after: Publication,
	from: readonly PublicationState[],
	what: string,
): Promise<boolean> {
	if (!(await ctx.publications.settle(after, from))) return false;
	await auditPublication(ctx, what, after);
	return true;
}

/** Pressed again, too late, or after somebody else: nothing happens, and the card shows what did. */
export async function settledBefore(
	ctx: HandlerContext,
	id: string,
): Promise<Reply> {
	const found = await getPublication(ctx, id);
	const { toasts } = ctx.words.casePublishing;
	const content = isLapsed(found, ctx.now)
		? toasts.lapsed
		: toasts.settledBefore;
	return {
		cards: [],
		toast: { type: "info", content },
		replacement: await publicationReply(ctx, found),
	};
}
