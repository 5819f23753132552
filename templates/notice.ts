import type { Card } from "../src/card-actions.js";
import type { Catalogue } from "./catalogue/catalogue.js";
import { cardOf, type TemplateColour } from "./parts/card-of.js";
import { button } from "./parts/button.js";
import { buttonRow } from "./parts/button-row.js";
import { plainText } from "./parts/plain-text.js";
import { sayButtons } from "./say-buttons.js";

export type Tone = "info" | "good" | "warn" | "bad";

export interface Notice {
	title: string;
	/** Plain text, newlines kept. */
	text: string;
	tone: Tone;
	/** Ready to be said; one button each. */
	say?: readonly string[];
	/** 撤銷, of the change of rights with this id. */
	undo?: string;
}

const COLOURS: Record<Tone, TemplateColour> = {
	info: "blue",
	good: "green",
	warn: "orange",
	bad: "red",
};

/** Everything simple: bound, role set, not there yet, an error. Take title and text from `words`. */
export function noticeCard(
	{ title, text, tone, say = [], undo }: Notice,
	words: Catalogue,
): Card {
	return cardOf({
		title,
		colour: COLOURS[tone],
		elements: [
			plainText(text),
			...sayButtons(say),
			...(undo === undefined ? [] : undoButton(undo, words)),
		],
		summary: `${title}${words.labels.colon}${text}`,
		fallback: [title, text, ...say.map((phrase) => `· ${phrase}`)],
	});
}

function undoButton(change: string, { buttons }: Catalogue) {
	return buttonRow([button(buttons.undo, { do: "undo-rights", change })]);
}
