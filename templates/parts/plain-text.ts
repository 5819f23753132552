import { cleanText, clipped } from "./clean-text.js";
import type { Element } from "./element.js";

/** Longest block of somebody's text on a card, in characters: 4,000 is also the longest message we take. */
const MAX_BLOCK = 4000;

/** The `plain_text` object: never markup, whatever it says. */
export function plain(content: string, max = MAX_BLOCK): Element {
	return { tag: "plain_text", content: clipped(cleanText(content), max) };
}

/** A paragraph of plain text. */
export function plainText(
	content: string,
	look: {
		size?: "normal" | "notation" | "heading";
		colour?: "grey" | "red";
	} = {},
): Element {
	return {
		tag: "div",
		text: {
			...plain(content),
			...(look.size ? { text_size: look.size } : {}),
			...(look.colour ? { text_color: look.colour } : {}),
		},
	};
}
