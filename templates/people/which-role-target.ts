import type { Card } from "../../src/card-actions.js";
import type { NoticeWords, Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import { plainText } from "../parts/plain-text.js";

/** A unit or an action that the role could be meant for. */
export interface RoleTarget {
	label: string;
	unit: string | null;
	actionNo: number | null;
}

/** The name was no unit of the plan, or no action: the nearest, one button each, the rest of the sentence kept. */
export function whichRoleTargetCard(
	question: NoticeWords,
	given: { role: "liaison" | "head" | "action-lead"; person: string },
	targets: readonly RoleTarget[],
	words: Catalogue,
): Card {
	const { title, text } = question;
	return cardOf({
		asks: true,
		title,
		colour: "orange",
		elements: [
			plainText(text),
			...buttonRow(
				targets.map(({ label, unit, actionNo }) =>
					button(label, { do: "give-role", ...given, unit, actionNo }),
				),
			),
		],
		summary: `${title}${words.labels.colon}${text}`,
		fallback: [title, text, ...targets.map(({ label }) => `· ${label}`)],
	});
}
