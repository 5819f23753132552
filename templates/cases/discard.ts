import type { Card } from "../../src/card-actions.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import { escaped } from "../parts/escaped.js";
import { markdown } from "../parts/markdown.js";
import { plainText } from "../parts/plain-text.js";
import { draftText } from "./drafts.js";

/** 放棄 is asked about first: it cannot be taken back. */
export function discardCard(draft: TypicalCase, words: Catalogue): Card {
	const { dropTitle, dropQuestion, continue: goOn } = words.cases.drafts;
	const what = draftText(draft, words);
	const id = draft.id;
	const card = cardOf({
		asks: true,
		title: dropTitle,
		colour: "orange",
		elements: [
			markdown(escaped(what)),
			plainText(dropQuestion),
			...buttonRow([
				button(
					words.buttons.confirm,
					{ do: "drop-case", case: id, confirmed: true },
					"danger",
				),
				button(goOn, { do: "continue-case", case: id }),
			]),
		],
		fallback: [dropTitle, what, dropQuestion],
	});
	return { ...card, reads: [id] };
}
