import type { Card, CardAction } from "../src/card-actions.js";
import type { Catalogue } from "./catalogue/catalogue.js";
import { button } from "./parts/button.js";
import { buttonRow } from "./parts/button-row.js";
import { cardOf } from "./parts/card-of.js";
import { plainText } from "./parts/plain-text.js";

/** 撤銷 after a question: what would be taken back, on a button that says so. */
export function askUndoCard(
	asked: {
		/** 核實 */
		what: string;
		/** 1.2; null where the change is of no task. */
		of: string | null;
		action: CardAction;
	},
	words: Catalogue,
): Card {
	const { questions } = words.moves;
	const label = questions.undoThis(asked.what, asked.of);
	return cardOf({
		asks: true,
		title: questions.whatToUndo,
		colour: "orange",
		elements: [
			plainText(questions.whatToUndoHint),
			...buttonRow([button(label, asked.action, "danger")]),
		],
		fallback: [questions.whatToUndo, questions.whatToUndoHint, `· ${label}`],
	});
}
