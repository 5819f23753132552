import type { Card } from "../../src/card-actions.js";
import type { CaseKind } from "../../src/domain/cases/case.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import { plainText } from "../parts/plain-text.js";

const MOST = 30;

/** For which unit is the case filed? One button each. */
export function whichCaseUnitCard(
	kind: CaseKind,
	units: readonly string[],
	words: Catalogue,
): Card {
	const { text } = words.cases.whichUnit;
	const title = words.cases.form.title[kind];
	return cardOf({
		asks: true,
		title,
		colour: "blue",
		elements: [
			plainText(text),
			...buttonRow(
				units
					.slice(0, MOST)
					.map((unit) => button(unit, { do: "open-case-form", kind, unit })),
			),
		],
		fallback: [title, text, ...units],
	});
}
