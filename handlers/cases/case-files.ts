import type { HandlerContext } from "../../src/context.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { counts } from "../../src/domain/evidence.js";
import { evidenceNames } from "../../templates/tasks/evidence-names.js";

/** The files that were sent with the case, by name; "" for none. */
export async function caseFiles(
	ctx: HandlerContext,
	{ id }: Pick<TypicalCase, "id">,
): Promise<string> {
	const files = (await ctx.evidence.of(`case:${id}`)).filter(counts);
	return files.length > 0 ? evidenceNames(files, ctx.words) : "";
}
