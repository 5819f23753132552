import type { Card, CardAction } from "../../src/card-actions.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { showsOf } from "../../src/shows.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf, type TemplateColour } from "../parts/card-of.js";
import { plainText } from "../parts/plain-text.js";

export interface CaseNotice {
	title: string;
	/** Plain text, newlines kept. */
	text: string;
	colour: TemplateColour;
	/** The first stands out. */
	buttons: readonly { label: string; action: CardAction }[];
}

/** News of a case for one person: what happened, and the buttons for what comes next. Once `of` moves on it is no news. */
export function caseNotice(
	{ title, text, colour, buttons }: CaseNotice,
	words: Catalogue,
	of?: Pick<TypicalCase, "id">,
): Card {
	const card = cardOf({
		title,
		colour,
		elements: [
			...(text === "" ? [] : [plainText(text)]),
			...buttonRow(
				buttons.map(({ label, action }, place) =>
					button(label, action, place === 0 ? "primary" : "default"),
				),
			),
		],
		summary: title,
		fallback: [`${title}${words.labels.colon}`, text],
	});
	if (!of) return card;
	return { ...card, shows: showsOf.caseNews(of.id), reads: [of.id] };
}
