import type { HandlerContext } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import { REFUSALS, type Refusal } from "../../src/domain/extension.js";

/** The refusal with this id, of this task, and whether anything came after it. */
export async function refusalOf(
	{ tasks }: HandlerContext,
	ref: string,
	id: string,
): Promise<Refusal> {
	const entry = await tasks.entry(id);
	if (entry?.ref !== ref) throw new DomainError("not-found-or-not-allowed");
	return { entry, latest: await tasks.latest(ref, REFUSALS) };
}
