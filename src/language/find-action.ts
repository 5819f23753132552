import { matchKey } from "./normal-form.js";
import { parseNumeral } from "./numerals.js";
import type { World } from "./utterance.js";

/** The number of the action that `said` names: 辦事方便, 專項一, 第2專項組, 3; null where there is none. */
export function findAction(said: string, world: World): number | null {
	const key = matchKey(said).replace(
		/专项(?:行动|建设行动|组)?|工作组|行动|小组|组$/gu,
		"",
	);
	const bare = key.replace(/^第/u, "").replace(/[个项号]$/u, "");
	const no = parseNumeral(bare);
	if (no !== null) return byNumber(no, world);
	const fits = world.actions.filter(({ name }) => {
		const known = name === null ? "" : matchKey(name);
		return key.length >= 2 && (known === key || known.includes(key));
	});
	const exact = fits.filter(({ name }) => matchKey(name ?? "") === key);
	const found = exact.length > 0 ? exact : fits;
	return found.length === 1 ? (found[0]?.no ?? null) : null;
}

function byNumber(no: number, world: World): number | null {
	return world.actions.some((action) => action.no === no) ? no : null;
}
