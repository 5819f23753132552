import { button } from "./parts/button.js";
import { buttonRow } from "./parts/button-row.js";
import type { Element } from "./parts/element.js";

const MOST = 6;

/** Suggestions: pressing one is saying it. */
export function sayButtons(phrases: readonly string[]): Element[] {
	return buttonRow(
		phrases.slice(0, MOST).map((text) => button(text, { do: "say", text })),
	);
}
