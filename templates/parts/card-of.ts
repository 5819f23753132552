import type { Card } from "../../src/card-actions.js";
import { clipped, oneLine } from "./clean-text.js";
import type { Element } from "./element.js";
import { inert } from "./inert.js";
import { plain } from "./plain-text.js";

export type TemplateColour =
	| "blue"
	| "green"
	| "orange"
	| "red"
	| "grey"
	| "turquoise";

export interface CardParts {
	title: string;
	subtitle?: string;
	colour: TemplateColour;
	/** At most three. */
	tags?: { text: string; colour: "neutral" | "green" | "orange" | "red" }[];
	elements: Element[];
	/** For the chat list; the title where left out. */
	summary?: string;
	/** It is a question: see `Card`. */
	asks?: boolean;
	/** Lines of the plain text that stands for the card; empty ones are dropped. */
	fallback: string[];
}

// Four lines of a header on a phone; one for the subtitle.
const MAX_TITLE = 120;
const MAX_SUBTITLE = 80;
const MAX_SUMMARY = 100;

/** A card of schema 2.0 with its plain text. Every text in the header is plain text. */
export function cardOf(parts: CardParts): Card {
	return {
		json: {
			schema: "2.0",
			config: {
				update_multi: true,
				enable_forward_interaction: false,
				width_mode: "fill",
				summary: {
					content: clipped(
						inert(oneLine(parts.summary ?? parts.title)),
						MAX_SUMMARY,
					),
				},
			},
			header: header(parts),
			body: {
				direction: "vertical",
				vertical_spacing: "8px",
				elements: parts.elements,
			},
		},
		fallback: inert(
			parts.fallback.filter((line) => line.trim() !== "").join("\n"),
		),
		...(parts.asks ? { asks: true } : {}),
	};
}

function header({ title, subtitle, colour, tags = [] }: CardParts): Element {
	return {
		title: plain(oneLine(title), MAX_TITLE),
		...(subtitle ? { subtitle: plain(oneLine(subtitle), MAX_SUBTITLE) } : {}),
		template: colour,
		...(tags.length > 0
			? {
					text_tag_list: tags.slice(0, 3).map((tag) => ({
						tag: "text_tag",
						text: plain(oneLine(tag.text), 20),
						color: tag.colour,
					})),
				}
			: {}),
	};
}
