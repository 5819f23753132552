import type { Card } from "../../src/card-actions.js";
import type { Catalogue, NoticeWords } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import { plainText } from "../parts/plain-text.js";

/** Leave of `person` that is on record, and a button that ends it early. */
export function leaveCard(
	person: string,
	{ title, text }: NoticeWords,
	words: Catalogue,
): Card {
	const { end } = words.people.leave;
	return cardOf({
		title,
		colour: "blue",
		elements: [
			plainText(text),
			...buttonRow([button(end, { do: "end-leave", person })]),
		],
		summary: `${title}${words.labels.colon}${text}`,
		fallback: [title, text, `· ${end}`],
	});
}
