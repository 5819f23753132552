import type { Card } from "../../src/card-actions.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { cardOf } from "../parts/card-of.js";
import { clipped } from "../parts/clean-text.js";
import { plainText } from "../parts/plain-text.js";

const MAX_TITLE = 40;

/** 發布案例 without a number: which of these? Titles come masked. */
export function whichPublicationCard(
	cases: readonly { id: string; no: number; title: string }[],
	words: Catalogue,
): Card {
	const { which } = words.casePublishing;
	const labels = cases.map(({ no, title }) =>
		which.one(no, clipped(title, MAX_TITLE)),
	);
	return cardOf({
		asks: true,
		title: which.title,
		colour: "blue",
		elements: [
			plainText(which.text),
			...cases.map(({ id }, index) =>
				button(labels[index] ?? "", { do: "open-publish-form", case: id }),
			),
		],
		fallback: [which.title, which.text, ...labels],
	});
}
