import { decidingAct } from "../../src/domain/cases/case-review.js";
import { hasSanction, type TypicalCase } from "../../src/domain/cases/case.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { dotted } from "../tasks/task-text.js";
import type { CaseView } from "./review-card.js";

/** One field of a case: what it is called, what was entered. */
export interface CaseLine {
	label: string;
	value: string;
}

/** The short fields, one line each, and what accepting it would do. */
export function caseFields(view: CaseView, words: Catalogue): CaseLine[] {
	const { filed, category, filer, files } = view;
	const { labels, kinds } = words.caseReview;
	return [
		{ label: labels.unit, value: filed.unit },
		{ label: labels.kind, value: kinds[filed.kind] },
		{ label: labels.category, value: categoryOf(filed, category, words) },
		{ label: labels.outcome, value: outcomeOf(filed, words) },
		{ label: labels.occurredOn, value: dayOf(filed, words) },
		{ label: labels.filedBy, value: filer },
		{ label: labels.files, value: files },
		{ label: labels.effect, value: effectOf(view, words) },
	].filter(({ value }) => value !== "");
}

/** What was written, word by word. */
export function caseTexts(filed: TypicalCase, words: Catalogue): CaseLine[] {
	const { labels } = words.caseReview;
	const { text, state } = filed;
	const isAsked = text.question !== "" && text.answer === "";
	const waits = isAsked && decidingAct(filed) !== null;
	return [
		{ label: labels.subject, value: text.subject || labels.notEntered },
		{ label: labels.summary, value: text.summary || labels.notEntered },
		{ label: labels.reason, value: state === "returned" ? text.reason : "" },
		{ label: labels.question, value: text.question },
		{
			label: labels.answer,
			value: waits ? labels.noAnswerYet : text.answer,
		},
	].filter(({ value }) => value !== "");
}

function categoryOf(
	{ category }: TypicalCase,
	text: string | null,
	{ caseReview }: Catalogue,
): string {
	return category === null ? "" : caseReview.labels.categoryNo(category, text);
}

/** 黨紀處分 · 文號 …; that it is missing is said where it matters. */
function outcomeOf(filed: TypicalCase, { caseReview }: Catalogue): string {
	const { labels, outcomes } = caseReview;
	if (filed.outcome === null) return "";
	const no = filed.text.documentNo.trim();
	const isMissing = no === "" && hasSanction(filed);
	return dotted([
		outcomes[filed.outcome],
		no === "" && !isMissing
			? null
			: `${labels.documentNo} ${no || labels.noDocumentNo}`,
	]);
}

function dayOf({ occurredOn }: TypicalCase, { time }: Catalogue): string {
	return occurredOn === null ? "" : time.dayWithYear(occurredOn);
}

function effectOf(
	{ filed, effects }: CaseView,
	{ caseReview }: Catalogue,
): string {
	if (filed.kind === "example") return caseReview.quota.exampleDoesNotCount;
	return effects.map((effect) => caseReview.quota.effect(effect)).join(" · ");
}
