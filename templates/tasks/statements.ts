import type { Card } from "../../src/card-actions.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { cardOf } from "../parts/card-of.js";
import { plainText } from "../parts/plain-text.js";

/** What one sentence says of several tasks, a button each; those that are left. */
export function statementsCard(
	{ said, refs }: { said: readonly string[]; refs: readonly string[] },
	words: Catalogue,
): Card {
	const { statements } = words.moves;
	const isLeft = said.length > 0;
	const title = isLeft ? statements.title(said.length) : statements.none;
	return cardOf({
		asks: isLeft,
		title,
		colour: isLeft ? "blue" : "grey",
		elements: [
			...(isLeft ? [plainText(statements.hint)] : []),
			...said.map((text) => ({
				...button(text, {
					do: "say-one",
					text,
					rest: said.filter((other) => other !== text),
					about: [...refs],
				}),
				width: "fill",
			})),
		],
		fallback: [title, ...said.map((text) => `· ${text}`)],
	});
}
