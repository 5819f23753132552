import type { Card } from "../src/card-actions.js";
import type { UnexpandedName } from "../src/domain/unexpanded.js";
import type { Catalogue } from "./catalogue/catalogue.js";
import { expandButtons } from "./forms/expand-buttons.js";
import { cardOf } from "./parts/card-of.js";
import { plainText } from "./parts/plain-text.js";

/** Which name is to be made clear? One button each. */
export function whichGroupCard(
	names: readonly UnexpandedName[],
	words: Catalogue,
): Card {
	const { title, text } = words.people.expand.which;
	const lines = names.map(({ name, tasks }) =>
		words.digest.unexpanded(name, tasks),
	);
	return cardOf({
		asks: true,
		title,
		colour: "blue",
		elements: [
			plainText(text),
			plainText(lines.join("\n")),
			...expandButtons(names, words),
		],
		fallback: [title, text, ...lines],
	});
}
