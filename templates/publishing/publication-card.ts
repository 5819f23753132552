import type { Card } from "../../src/card-actions.js";
import { showsOf } from "../../src/shows.js";
import type { ShortFace } from "../catalogue/case-publishing-words.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import { firstOf } from "../parts/first-of.js";
import { fitted } from "../parts/fitted.js";
import { hr } from "../parts/hr.js";
import { markdown } from "../parts/markdown.js";
import { plainText } from "../parts/plain-text.js";
import { sayButtons } from "../say-buttons.js";
import {
	askedFrame,
	draftFrame,
	type Frame,
	namesOfGroups,
	type PublicationView,
	recalledFrame,
	sentFrame,
	waitingFrame,
} from "./publication-frames.js";
import { publishedBody } from "./published-case.js";

/**
 * A publication as the office and 紀委 see it in private: the text exactly as the groups see it, every group by name, and
 * what can be done now. `planWords` are those of the published card, `words` the reader's.
 */
export function publicationCard(
	view: PublicationView,
	planWords: Catalogue,
	words: Catalogue,
): Card {
	const card = cardOfFace(view, planWords, words);
	return {
		...card,
		shows: showsOf.publication(view.id),
		reads: [view.case],
	};
}

function cardOfFace(
	view: PublicationView,
	planWords: Catalogue,
	words: Catalogue,
): Card {
	const { face } = view;
	switch (face.kind) {
		case "draft":
			return whole(view, draftFrame(view, face, words), planWords, words);
		case "waiting":
			return whole(view, waitingFrame(view, face, words), planWords, words);
		case "asked":
			return whole(view, askedFrame(view, face, words), planWords, words);
		case "sent":
			return whole(view, sentFrame(view, face, words), planWords, words);
		case "recalled":
			return whole(view, recalledFrame(view, face, words), planWords, words);
		case "refused":
		case "cancelled":
		case "lapsed":
		case "nowhere":
			return short(view, face.kind, words);
		default:
			return face satisfies never;
	}
}

/** Without its text: it went nowhere. */
function short(
	{ no }: PublicationView,
	face: ShortFace,
	words: Catalogue,
): Card {
	const said = words.casePublishing;
	const { text, ...named } = said.short[face];
	const title = named.title(no);
	return cardOf({
		title,
		colour: "grey",
		elements: [plainText(text), ...sayButtons([said.say(no)])],
		summary: title,
		fallback: [title, text],
	});
}

function whole(
	{ unit, shown: published, groups }: PublicationView,
	{ title, colour, top, over, under = [], buttons }: Frame,
	planWords: Catalogue,
	words: Catalogue,
): Card {
	const said = planWords.casePublishing.published;
	const head = `${said.title[published.kind]} · ${said.tag[published.kind]}`;
	const body = publishedBody(published, planWords);
	const subtitle = words.casePublishing.preview.from(unit);
	return fitted(groups.length, (shown) => {
		const list = firstOf(groups, shown, {
			list: (some) => namesOfGroups(some, words),
			more: (hidden) => words.casePublishing.preview.moreGroups(hidden),
		});
		return cardOf({
			title,
			subtitle,
			colour,
			elements: [
				plainText(top.join("\n")),
				hr(),
				plainText(head, { colour: "grey" }),
				...body.elements,
				hr(),
				markdown(`**${over}**`),
				plainText(list),
				...under.map((line) => plainText(line)),
				...buttonRow(buttons),
			],
			summary: title,
			fallback: [
				title,
				subtitle,
				...top,
				head,
				...body.text,
				over,
				list,
				...under,
			],
		});
	});
}
