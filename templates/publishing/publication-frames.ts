/** What each face of a publication says over and under the text, and what can be pressed on it. */
import type {
	CasePublishingWords,
	ShortFace,
	TargetFate,
} from "../catalogue/case-publishing-words.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import type { TemplateColour } from "../parts/card-of.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import type { Element } from "../parts/element.js";
import type { PublishedCase } from "./published-case.js";

export type GroupsByFate = Partial<Record<TargetFate, readonly string[]>>;

export type PublicationFace =
	/** Names of those who will be asked; empty where nobody need be. */
	| { kind: "draft"; second: readonly string[] }
	| { kind: "waiting"; asked: readonly string[]; until: string; mine: boolean }
	/** Before the second person. */
	| { kind: "asked"; requester: string; until: string }
	| { kind: "sent"; by: string; gone: readonly string[]; fates: GroupsByFate }
	| { kind: "recalled"; by: string; fates: GroupsByFate }
	| { kind: ShortFace };

export interface PublicationView {
	id: string;
	case: string;
	no: number;
	/** Whose case it is. */
	unit: string;
	shown: PublishedCase;
	/** Every group by name. */
	groups: readonly string[];
	face: PublicationFace;
}

export interface Frame {
	title: string;
	colour: TemplateColour;
	top: string[];
	/** Over the names of the groups. */
	over: string;
	/** Under them. */
	under?: string[];
	buttons: Element[];
}

const MAX_GROUP = 60;
/** Fates of which the names say something; for those of one kind only, the list of groups says it. */
const FATE_ORDER: readonly TargetFate[] = [
	"sent",
	"ready",
	"recalled",
	"recalling",
	"unrecallable",
	"dropped",
	"external",
	"rebound",
	"refused",
	"unknown",
];

type FaceOf<K extends PublicationFace["kind"]> = Extract<
	PublicationFace,
	{ kind: K }
>;

export function draftFrame(
	{ id, case: caseId, no, groups }: PublicationView,
	{ second }: FaceOf<"draft">,
	words: Catalogue,
): Frame {
	const { preview } = words.casePublishing;
	return {
		title: preview.title(no),
		colour: "orange",
		top: [preview.note],
		over: preview.goesTo(groups.length),
		under: second.length > 0 ? [preview.needsSecond(second)] : [],
		buttons: [
			button(
				words.buttons.send,
				{ do: "send-publication", publication: id },
				"primary",
			),
			button(words.buttons.cancel, {
				do: "cancel-publication",
				publication: id,
			}),
			button(words.buttons.view, { do: "view-case", case: caseId }),
		],
	};
}

export function waitingFrame(
	{ id, no, groups }: PublicationView,
	{ asked, until, mine }: FaceOf<"waiting">,
	words: Catalogue,
): Frame {
	const { preview, waiting } = words.casePublishing;
	const cancel = button(words.buttons.cancel, {
		do: "cancel-publication",
		publication: id,
	});
	return {
		title: waiting.title(no),
		colour: "orange",
		top: [waiting.text(asked, until)],
		over: preview.goesTo(groups.length),
		buttons: mine ? [cancel] : [],
	};
}

export function askedFrame(
	{ id, case: caseId, no, groups }: PublicationView,
	{ requester, until }: FaceOf<"asked">,
	words: Catalogue,
): Frame {
	const { asked, preview } = words.casePublishing;
	return {
		title: asked.title(no),
		colour: "orange",
		top: [asked.text(requester, until), preview.note],
		over: preview.goesTo(groups.length),
		buttons: [
			button(
				words.buttons.agree,
				{ do: "approve-publication", publication: id },
				"primary",
			),
			button(words.buttons.disagree, {
				do: "refuse-publication",
				publication: id,
			}),
			button(words.buttons.view, { do: "view-case", case: caseId }),
		],
	};
}

export function sentFrame(
	{ id, case: caseId, no, groups }: PublicationView,
	{ by, gone, fates }: FaceOf<"sent">,
	words: Catalogue,
): Frame {
	const { sent } = words.casePublishing;
	return {
		title: sent.title(no, groups.length),
		colour: "green",
		top: [
			by,
			...fateLines(fates, words.casePublishing),
			...(gone.length > 0
				? [`${sent.gone}${words.labels.colon}${namesOfGroups(gone, words)}`]
				: []),
		],
		over: sent.wentTo(groups.length),
		buttons: [
			deliveryButton(id, words),
			button(
				sent.recall,
				{ do: "recall-publication", publication: id },
				"danger",
				sent.recallConfirm,
			),
			button(sent.again, { do: "open-publish-form", case: caseId }),
		],
	};
}

export function recalledFrame(
	{ id, case: caseId, no, groups }: PublicationView,
	{ by, fates }: FaceOf<"recalled">,
	words: Catalogue,
): Frame {
	const { recalled, sent } = words.casePublishing;
	const canCorrect = (fates.unrecallable ?? []).length > 0;
	return {
		title: recalled.title(no),
		colour: "grey",
		top: [
			by,
			...fateLines(fates, words.casePublishing),
			...(canCorrect ? [recalled.correctionHint] : []),
		],
		over: sent.wentTo(groups.length),
		buttons: [
			deliveryButton(id, words),
			...(canCorrect
				? [
						button(
							recalled.correct,
							{ do: "correct-publication", publication: id },
							"primary",
						),
					]
				: []),
			button(sent.again, { do: "open-publish-form", case: caseId }),
		],
	};
}

function deliveryButton(publication: string, words: Catalogue): Element {
	return button(words.casePublishing.sent.delivery, {
		do: "publication-delivery",
		publication,
	});
}

function fateLines(fates: GroupsByFate, said: CasePublishingWords): string[] {
	return FATE_ORDER.flatMap((fate) => {
		const groups = fates[fate] ?? [];
		return groups.length > 0
			? [clipped(said.fate(fate, groups.map(groupLabel)), 800)]
			: [];
	});
}

export function namesOfGroups(
	groups: readonly string[],
	words: Catalogue,
): string {
	return words.labels.list(groups.map(groupLabel));
}

function groupLabel(name: string): string {
	return clipped(oneLine(name), MAX_GROUP);
}
