import type { Card } from "../../src/card-actions.js";
import { namesInSubject } from "../../src/domain/masking/names-in-subject.js";
import { maskText } from "../../src/domain/masking/masking.js";
import { isPending, type TypicalCase } from "../../src/domain/cases/case.js";
import type { QuotaStanding } from "../../src/domain/cases/quota.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import type { Element } from "../parts/element.js";
import { escaped } from "../parts/escaped.js";
import { fitted } from "../parts/fitted.js";
import { markdown } from "../parts/markdown.js";
import { plainText } from "../parts/plain-text.js";
import { draftElements, draftText } from "./drafts.js";

export interface OwnCases {
	units: readonly string[];
	/** Of each unit, its stages in order. */
	quotas: readonly (readonly QuotaStanding[])[];
	/** Handed in at least once, newest first. */
	cases: readonly TypicalCase[];
	/** The reader's own, in private only. */
	drafts: readonly TypicalCase[];
	/** Those he may file for. */
	filesFor: readonly string[];
	/** The units whose head he is, with whether their cases need his signature. */
	heads: readonly { unit: string; signs: boolean }[];
	/** In a group titles are masked, and nothing is opened. */
	isPrivate: boolean;
}

const MAX_TITLE = 60;

/** 案例: the quota line by line, then the cases by number and state, newest first. */
export function ownCasesCard(own: OwnCases, words: Catalogue): Card {
	// What came back to the reader stands among what he has in hand.
	const listed = own.cases.filter(
		({ id }) => !own.drafts.some((draft) => draft.id === id),
	);
	const card = fitted(listed.length, (shown, withButtons) =>
		build(own, listed, words, { shown, withButtons }),
	);
	// In its group titles are masked.
	if (!own.isPrivate) return card;
	return { ...card, reads: [...listed, ...own.drafts].map(({ id }) => id) };
}

function build(
	own: OwnCases,
	listed: readonly TypicalCase[],
	words: Catalogue,
	{ shown, withButtons }: { shown: number; withButtons: number },
): Card {
	const { list } = words.cases;
	const title = list.title(own.units);
	const quotas = quotaLines(own, words);
	const counts =
		own.cases.length + own.drafts.length > 0
			? list.counts(countsOf(own))
			: list.nothing;
	const cases = listed.slice(0, shown);
	const hidden = listed.length - shown;
	return cardOf({
		title,
		colour: own.quotas.flat().every(({ isMet }) => isMet) ? "green" : "orange",
		elements: [
			...quotas.map((line) => plainText(line)),
			plainText(counts),
			...caseElements(cases, own, words, withButtons),
			...(hidden > 0 ? [plainText(list.more(hidden))] : []),
			...foot(own, words),
		],
		summary: quotas[0] ?? counts,
		fallback: [
			title,
			...quotas,
			counts,
			...listed.map((each) => caseLine(each, own, words)),
			...own.drafts.map((draft) => draftText(draft, words)),
			...(own.isPrivate ? [] : [list.inGroup]),
		],
	});
}

function quotaLines({ units, quotas }: OwnCases, words: Catalogue): string[] {
	const { list } = words.cases;
	return quotas.flatMap((stages, index) => {
		const unit = units[index] ?? "";
		const lines = stages.map((one, stage) =>
			list.quota(stage + 1, one, words.time.day(one.dueOn)),
		);
		if (lines.length === 0) return [list.noQuota(unit)];
		return units.length > 1 ? [`【${unit}】`, ...lines] : lines;
	});
}

function countsOf({ cases, drafts }: OwnCases) {
	const warnings = cases.filter(({ kind }) => kind === "warning");
	return {
		accepted: warnings.filter(({ state }) => state === "accepted").length,
		pending: warnings.filter(isPending).length,
		returned: warnings.filter(({ state }) => state === "returned").length,
		drafts: drafts.filter(({ no }) => no === null).length,
	};
}

function caseElements(
	cases: readonly TypicalCase[],
	own: OwnCases,
	words: Catalogue,
	withButtons: number,
): Element[] {
	if (cases.length === 0) return [];
	const lines = cases.map((each) => escaped(caseLine(each, own, words)));
	const heading = markdown(`**${escaped(words.cases.list.casesHeading)}**`);
	if (!own.isPrivate) return [heading, markdown(lines.join("\n"))];
	const buttoned = cases
		.slice(0, withButtons)
		.flatMap((each, index) => [
			markdown(lines[index] ?? ""),
			...buttonRow([
				button(words.buttons.view, { do: "view-case", case: each.id }),
			]),
		]);
	const rest = lines.slice(withButtons);
	return [
		heading,
		...buttoned,
		...(rest.length > 0 ? [markdown(rest.join("\n"))] : []),
	];
}

/** 案例 12 · 待審核 · 某科長吃拿卡要; masked in a group. */
function caseLine(
	{ no, state, kind, text, unit }: TypicalCase,
	{ isPrivate, units }: OwnCases,
	words: Catalogue,
): string {
	const { caseReview } = words;
	const title = isPrivate
		? text.title
		: maskText(text.title, namesInSubject(text.subject));
	return [
		caseReview.name(no),
		caseReview.states[state],
		...(kind === "example" ? [words.cases.list.example] : []),
		...(units.length > 1 ? [unit] : []),
		clipped(oneLine(title), MAX_TITLE),
	].join(" · ");
}

function foot(own: OwnCases, words: Catalogue): Element[] {
	const { list, drafts } = words.cases;
	if (!own.isPrivate)
		return [
			plainText(list.inGroup, { size: "notation", colour: "grey" }),
			...buttonRow(submitButtons(own, words)),
		];
	return [
		...(own.drafts.length > 0
			? [markdown(`**${escaped(list.draftsHeading)}**`)]
			: []),
		...own.drafts.flatMap((draft) => draftElements(draft, words)),
		...buttonRow([
			...submitButtons(own, words),
			...own.filesFor.slice(0, 1).map((unit) =>
				button(drafts.newExample, {
					do: "open-case-form",
					kind: "example",
					unit,
				}),
			),
		]),
		...own.heads.flatMap((each) => signOffElements(each, words)),
	];
}

/** 提交案例; pressed in a group the form goes to who pressed. */
function submitButtons(
	{ filesFor }: OwnCases,
	{ buttons }: Catalogue,
): Element[] {
	return filesFor.map((unit) =>
		button(
			filesFor.length > 1
				? `${buttons.submitCase} · ${unit}`
				: buttons.submitCase,
			{ do: "open-case-form", kind: "warning", unit },
			"primary",
		),
	);
}

function signOffElements(
	{ unit, signs }: { unit: string; signs: boolean },
	words: Catalogue,
): Element[] {
	const { head } = words.cases;
	return [
		plainText(signs ? head.isOn : head.isOff, {
			size: "notation",
			colour: "grey",
		}),
		...buttonRow([
			button(signs ? head.turnOff : head.turnOn, {
				do: "set-head-signs-off",
				unit,
				signs: !signs,
			}),
		]),
	];
}
