import type { HandlerContext } from "../../src/context.js";
import {
	mayBeSecond,
	mayHandlePublications,
	type Publication,
	type SecondRole,
	secondRoles,
} from "../../src/domain/publishing/publication.js";
import { presentHolders } from "../../src/domain/leave.js";

/** Whether publishing takes two people here (`TWO_PERSON`). */
export function needsSecond({
	twoPerson,
}: Pick<HandlerContext, "twoPerson">): boolean {
	return twoPerson.includes("cases");
}

/** Everybody who may agree to this publication, as roles are now. */
export async function secondPeople(
	ctx: HandlerContext,
	publication: Publication,
): Promise<string[]> {
	const roles = await rolesFor(ctx, publication);
	const holders = await Promise.all(
		roles.map((role) => ctx.people.withRole(role)),
	);
	const people = presentHolders(holders.flat()).map(({ person }) => person);
	const fit: string[] = [];
	for (const person of new Set(people)) {
		const actor = { person, roles: await ctx.people.rolesOf(person) };
		if (mayBeSecond(actor, publication, roles)) fit.push(person);
	}
	return fit;
}

/** Whether the actor may agree to it, as his roles are now. */
export async function isSecond(
	ctx: HandlerContext,
	publication: Publication,
): Promise<boolean> {
	const roles = await rolesFor(ctx, publication);
	return mayBeSecond(ctx.actor, publication, roles);
}

/** Whether who asked may still publish: agreed to by one person alone, nothing goes out. */
export async function isRequesterEntitled(
	{ people, place }: HandlerContext,
	{ requestedBy }: Publication,
): Promise<boolean> {
	const roles = await people.rolesOf(requestedBy);
	return mayHandlePublications({ person: requestedBy, roles }, place);
}

async function rolesFor(
	{ people }: HandlerContext,
	{ requestedBy }: Publication,
): Promise<readonly SecondRole[]> {
	const discipline = await people.withRole("discipline");
	return secondRoles(
		discipline.length > 0,
		discipline.some(({ person }) => person === requestedBy),
	);
}
