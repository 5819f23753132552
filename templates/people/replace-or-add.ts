import type { Card, CardAction } from "../../src/card-actions.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import { plainText } from "../parts/plain-text.js";

export interface ReplaceOrAdd {
	given: {
		person: string;
		role: string;
		unit: string | null;
		actionNo: number | null;
	};
	/** Name of the new one. */
	person: string;
	/** 區水務局聯絡員 */
	role: string;
	/** Who has it now. */
	present: readonly { person: string; name: string }[];
}

const MOST = 5;

/** The unit has its liaison already: 接替 one of them, or 再加一位. */
export function replaceOrAddCard(asked: ReplaceOrAdd, words: Catalogue): Card {
	const { people } = words;
	const names = asked.present.map(({ name }) => name);
	const question = people.replaceOrAdd(asked.person, asked.role, names);
	const shown = asked.present.slice(0, MOST);
	const labels = [
		...shown.map(({ name }) => people.replace(name)),
		people.addBesides,
	];
	return cardOf({
		asks: true,
		title: people.replaceOrAddTitle,
		colour: "orange",
		elements: [
			plainText(question),
			...buttonRow([
				...shown.map(({ person, name }) =>
					button(
						people.replace(name),
						action(asked, { how: "replace", replaces: person }),
						"primary",
					),
				),
				button(people.addBesides, action(asked, { how: "add" })),
			]),
		],
		summary: question,
		fallback: [
			people.replaceOrAddTitle,
			question,
			...labels.map((label) => `· ${label}`),
		],
	});
}

function action(
	{ given }: ReplaceOrAdd,
	how: { how: "replace" | "add"; replaces?: string },
): CardAction {
	const { person, unit, actionNo } = given;
	const role = given.role === "head" ? "head" : "liaison";
	return { do: "give-role", role, person, unit, actionNo, ...how };
}
