import type { HandlerContext } from "../../src/context.js";
import type { Publication } from "../../src/domain/publishing/publication.js";
import { DomainError } from "../../src/domain/errors.js";
import { isSecond } from "./second-people.js";
import { getPublication } from "./settle-publication.js";

/** The publication for whoever may agree to it: throws `not-found-or-not-allowed` for everybody else, who asked included. */
export async function awaitedPublication(
	ctx: HandlerContext,
	id: string,
): Promise<Publication> {
	const found = await getPublication(ctx, id);
	if (!(await isSecond(ctx, found)))
		throw new DomainError("not-found-or-not-allowed");
	return found;
}
