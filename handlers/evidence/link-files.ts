import type { HandlerContext } from "../../src/context.js";
import type { Evidence } from "../../src/domain/evidence.js";
import { typeOfName } from "../../src/domain/evidence-type.js";
import { tellFailed } from "../../src/evidence/tell-failed.js";

/** Where files go. */
export type Target = Pick<Evidence, "task" | "unit" | "report" | "day">;

/** The same files put to their task: to be fetched, or refused at once for what their name says. */
export function linked(
	files: readonly Evidence[],
	target: Target,
	batch?: string,
): Evidence[] {
	return files.map((file) => ({
		...file,
		...target,
		batch: batch ?? file.batch,
		candidates: [],
		...stateOf(file),
	}));
}

function stateOf(file: Evidence): Pick<Evidence, "state" | "why"> {
	const { state, why } = file;
	if (state !== "loose") return { state, why };
	if (typeOfName(file) === null) return { state: "failed", why: "type" };
	return { state: "pending", why: null };
}

/** Those refused at once are told of; the others are returned. */
export async function toldOf(
	ctx: HandlerContext,
	files: readonly Evidence[],
): Promise<Evidence[]> {
	for (const file of files) {
		if (file.state === "failed") await tellFailed(ctx, file, ctx.words.script);
	}
	return files.filter(({ state }) => state !== "failed");
}
