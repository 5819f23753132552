import type { Card } from "../../src/card-actions.js";
import type { CaseKind } from "../../src/domain/cases/case.js";
import type { PublishedText } from "../../src/domain/publishing/publication.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { cardOf } from "../parts/card-of.js";
import type { Element } from "../parts/element.js";
import { escaped } from "../parts/escaped.js";
import { markdown } from "../parts/markdown.js";
import { plainText } from "../parts/plain-text.js";

/** A case as the groups see it: masked, without whose it is. */
export interface PublishedCase {
	kind: CaseKind;
	text: PublishedText;
	/** Of a warning: its number, and its wording where the plan has it. */
	category: { no: number; text: string | null } | null;
}

const COLOURS = { warning: "red", example: "green" } as const;

/** What a group gets; `words` in the plan's script. */
export function publishedCaseCard(
	shown: PublishedCase,
	words: Catalogue,
): Card {
	const { published } = words.casePublishing;
	const colour = COLOURS[shown.kind];
	const title = published.title[shown.kind];
	const body = publishedBody(shown, words);
	return cardOf({
		title,
		colour,
		tags: [{ text: published.tag[shown.kind], colour }],
		elements: body.elements,
		summary: `${title}${words.labels.colon}${shown.text.title}`,
		fallback: [title, ...body.text],
	});
}

/** What the card says under its header: the preview shows just this. */
export function publishedBody(
	{ kind, text, category }: PublishedCase,
	words: Catalogue,
): { elements: Element[]; text: string[] } {
	const { published } = words.casePublishing;
	const kindOf = category && published.category(category.no, category.text);
	const closing = published.closing[kind];
	return {
		elements: [
			markdown(`**${escaped(text.title)}**`),
			...(kindOf ? [plainText(kindOf, { colour: "grey" })] : []),
			plainText(text.summary),
			plainText(closing, { colour: "grey" }),
		],
		text: [text.title, kindOf ?? "", text.summary, closing],
	};
}
