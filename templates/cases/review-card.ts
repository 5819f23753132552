import type { Card, CardAction } from "../../src/card-actions.js";
import type { CaseButton } from "../../src/domain/cases/case-review.js";
import type { CaseState, TypicalCase } from "../../src/domain/cases/case.js";
import { showsOf } from "../../src/shows.js";
import type { QuotaEffect } from "../catalogue/case-review-words.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button, type ButtonKind } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf, type TemplateColour } from "../parts/card-of.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import type { Element } from "../parts/element.js";
import { escaped } from "../parts/escaped.js";
import { fitted } from "../parts/fitted.js";
import { hr } from "../parts/hr.js";
import { markdown } from "../parts/markdown.js";
import { plainText } from "../parts/plain-text.js";
import { dotted } from "../tasks/task-text.js";
import { type CaseLine, caseFields, caseTexts } from "./case-lines.js";

/** A case as who may read it sees it: everything, word by word. In private only. */
export interface CaseView {
	filed: TypicalCase;
	/** What has just happened. */
	headline?: string;
	/** The plan's wording of its category; null where there is none. */
	category: string | null;
	/** Who filed it, and on which day. */
	filer: string;
	/** What accepting it would do to its unit's quotas; empty where it changes nothing. */
	effects: readonly QuotaEffect[];
	/** Cases that tell much the same, for those who decide; empty for everybody else. */
	alike: readonly { case: TypicalCase; likeness: number }[];
	/** Its files, by name; "" for none. */
	files: string;
	/** Newest first, one line each. */
	history: readonly string[];
	buttons: readonly CaseButton[];
	/** 撤銷, of the event with this id. */
	undo?: string | undefined;
}

// A question can be 1,000 characters; the whole of it stands further down.
const MAX_HEADLINE = 300;
const MAX_TITLE = 60;
/** A summary too long for a card is cut by so many characters at a time. */
const PIECE = 250;

/** Title, fields, the text word by word, what accepting it would do, what it may be the same as, history, buttons. */
export function reviewCard(view: CaseView, words: Catalogue): Card {
	const { filed, headline } = view;
	const name = words.caseReview.name(filed.no);
	const title = dotted([name, filed.text.title]);
	const state = words.caseReview.states[filed.state];
	const fields = caseFields(view, words);
	const pieces = Math.ceil([...filed.text.summary].length / PIECE);
	// Markup and quotes take several bytes a character: a summary of such is cut rather than the card refused.
	const card = fitted(pieces, (shown) => {
		const texts = caseTexts(cutTo(filed, shown * PIECE), words);
		return cardOf({
			title,
			subtitle: dotted([filed.unit, state]),
			colour: COLOURS[filed.state],
			elements: [
				...(headline
					? [plainText(clipped(headline, MAX_HEADLINE), { size: "heading" })]
					: []),
				markdown(fields.map(marked).join("\n")),
				...texts.flatMap(({ label, value }) => [
					markdown(`**${escaped(label)}**`),
					plainText(value),
				]),
				...alikeElements(view, words),
				...historyElements(view, words),
				...buttonRow(buttonsOf(view, words)),
			],
			summary: dotted([name, headline ?? state]),
			fallback: [
				headline ?? "",
				title,
				...[...fields, ...texts].map(
					({ label, value }) => `${label}${words.labels.colon}${value}`,
				),
				...alikeLines(view, words),
				...view.history,
			],
		});
	});
	return { ...card, shows: showsOf.case(filed.id), reads: [filed.id] };
}

function cutTo(filed: TypicalCase, characters: number): TypicalCase {
	const summary = clipped(filed.text.summary, characters);
	return { ...filed, text: { ...filed.text, summary } };
}

const COLOURS: Record<CaseState, TemplateColour> = {
	draft: "grey",
	"awaiting-head": "blue",
	submitted: "blue",
	"awaiting-discipline": "blue",
	accepted: "green",
	returned: "orange",
	dropped: "grey",
};

function marked({ label, value }: CaseLine): string {
	return `**${escaped(label)}** ${escaped(value, 400)}`;
}

function alikeLines({ alike }: CaseView, words: Catalogue): string[] {
	const { caseReview } = words;
	return alike.map(({ case: { no, unit, text }, likeness }) =>
		oneLine(
			dotted([
				caseReview.name(no),
				unit,
				caseReview.labels.likeness(Math.round(likeness * 100)),
				clipped(text.title, MAX_TITLE),
			]),
		),
	);
}

function alikeElements(view: CaseView, words: Catalogue): Element[] {
	const { alike } = view;
	if (alike.length === 0) return [];
	const { labels, buttons } = words.caseReview;
	return [
		hr(),
		markdown(`<font color='orange'>▲ **${escaped(labels.alike)}**</font>`),
		plainText(alikeLines(view, words).join("\n")),
		...buttonRow(
			alike.map(({ case: { id, no } }) =>
				button(buttons.viewNo(no), { do: "view-case", case: id }),
			),
		),
	];
}

function historyElements({ history }: CaseView, words: Catalogue): Element[] {
	if (history.length === 0) return [];
	return [
		hr(),
		markdown(`**${escaped(words.caseReview.labels.history)}**`),
		plainText(history.join("\n"), { size: "notation", colour: "grey" }),
	];
}

function buttonsOf(
	{ filed, files, buttons, undo }: CaseView,
	words: Catalogue,
): Element[] {
	const shown = buttons.map((name) => {
		const { label, action, kind } = lookOf(name, filed, words);
		return button(label, action, kind);
	});
	if (files !== "") {
		const { button: label } = words.cases.files;
		shown.push(button(label, { do: "show-case-files", case: filed.id }));
	}
	if (undo === undefined) return shown;
	const action = { do: "undo-case", case: filed.id, event: undo } as const;
	return [...shown, button(words.buttons.undo, action)];
}

interface Look {
	label: string;
	action: CardAction;
	kind: ButtonKind;
}

function lookOf(
	name: CaseButton,
	{ id, version }: TypicalCase,
	{ buttons, caseReview }: Catalogue,
): Look {
	const looks: Record<CaseButton, Look> = {
		sign: {
			label: caseReview.buttons.sign,
			action: { do: "sign-case", case: id },
			kind: "primary",
		},
		accept: {
			label: buttons.verify,
			action: { do: "accept-case", case: id, version },
			kind: "primary",
		},
		return: {
			label: buttons.return,
			action: { do: "open-return-case-form", case: id },
			kind: "danger",
		},
		ask: {
			label: caseReview.buttons.ask,
			action: { do: "open-ask-case-form", case: id },
			kind: "default",
		},
		answer: {
			label: caseReview.buttons.answer,
			action: { do: "open-answer-case-form", case: id },
			kind: "primary",
		},
		continue: {
			label: caseReview.buttons.continue,
			action: { do: "continue-case", case: id },
			kind: "primary",
		},
		drop: {
			label: caseReview.buttons.drop,
			action: { do: "drop-case", case: id },
			kind: "default",
		},
		withdraw: {
			label: caseReview.buttons.withdraw,
			action: { do: "withdraw-case", case: id },
			kind: "default",
		},
		publish: {
			label: caseReview.buttons.publish,
			action: { do: "open-publish-form", case: id },
			kind: "default",
		},
	};
	return looks[name];
}
