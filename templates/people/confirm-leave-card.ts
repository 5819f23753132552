import type { Card } from "../../src/card-actions.js";
import type { Leave } from "../../src/domain/leave.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import type { LeaveText } from "../catalogue/people-words.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import { plainText } from "../parts/plain-text.js";

/** The deputy was said by name: who it is taken to be, and the button that takes the leave. */
export function confirmLeaveCard(
	{ person, deputy, from, to }: Leave,
	leave: LeaveText,
	words: Catalogue,
): Card {
	const { title, text } = words.people.leave.isMeant(leave);
	const { confirm } = words.buttons;
	return cardOf({
		asks: true,
		title,
		colour: "orange",
		elements: [
			plainText(text),
			...buttonRow([
				button(
					confirm,
					{ do: "take-leave", person, deputy, from, to },
					"primary",
				),
			]),
		],
		summary: `${title}${words.labels.colon}${text}`,
		fallback: [title, text, `· ${confirm}`],
	});
}
