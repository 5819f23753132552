import { caseSpeaker } from "../../handlers/cases/filing-units.js";
import type { HandlerContext } from "../context.js";
import { type CaseSpeaker, mayDoToCase } from "../domain/cases/case-access.js";
import type { CaseFigure } from "../domain/cases/case.js";
import { planScript } from "../language/plan-script.js";
import type { Stores } from "../ports/stores.js";
import { fillContext, type Surroundings } from "./fill-context.js";

/**
 * Whether a person may read every word of all these cases now, in private: asked right before a message with their words
 * is sent to him, for it may have waited (`trust.md` G30). A case that there is no longer is nobody's.
 */
export function createMayRead(
	around: Surroundings,
	storesNow: () => Stores,
): (person: string, cases: readonly string[]) => Promise<boolean> {
	return async (person, cases) => {
		const stores = storesNow();
		const ctx = await fillContext(around, stores, {
			person,
			chat: "",
			chatType: "p2p",
			source: "delivery",
			script: await planScript(stores),
			replyingTo: null,
		});
		const wanted = await figuresOf(stores, cases);
		if (wanted.length < cases.length) return false;
		return mayReadAll(ctx, wanted);
	};
}

/** A list is looked up without decrypting it; drafts are not among the figures. */
async function figuresOf(
	{ cases }: Stores,
	ids: readonly string[],
): Promise<CaseFigure[]> {
	const figures = ids.length > 1 ? await cases.figures() : [];
	const known = new Map(figures.map((figure) => [figure.id, figure]));
	const found: CaseFigure[] = [];
	for (const id of ids) {
		const figure = known.get(id) ?? (await cases.get(id));
		if (figure) found.push(figure);
	}
	return found;
}

async function mayReadAll(
	ctx: HandlerContext,
	cases: readonly CaseFigure[],
): Promise<boolean> {
	const speakers = new Map<string, CaseSpeaker>();
	for (const filed of cases) {
		const key = `${filed.filedBy}/${filed.unit}`;
		const speaker = speakers.get(key) ?? (await caseSpeaker(ctx, filed));
		speakers.set(key, speaker);
		if (!mayDoToCase("read", filed, speaker)) return false;
	}
	return true;
}
