import type { Card, CardAction } from "../../src/card-actions.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import type { Element } from "../parts/element.js";
import { escaped } from "../parts/escaped.js";
import { markdown } from "../parts/markdown.js";
import { plainText } from "../parts/plain-text.js";

const MOST = 8;
const MAX_TITLE = 60;

/** 繼續填寫 for each case in hand, and 新的一件 where there may be one. In private only: titles are shown. */
export function draftsCard(
	drafts: readonly TypicalCase[],
	news: readonly { label: string; action: CardAction }[],
	words: Catalogue,
): Card {
	const { title, question } = words.cases.drafts;
	const rows = drafts.slice(0, MOST);
	const card = cardOf({
		title,
		colour: "blue",
		elements: [
			plainText(question),
			...rows.flatMap((draft) => draftElements(draft, words)),
			...buttonRow(
				news.map(({ label, action }) => button(label, action, "primary")),
			),
		],
		fallback: [
			title,
			question,
			...rows.map((draft) => draftText(draft, words)),
		],
	});
	return { ...card, reads: rows.map(({ id }) => id) };
}

/** One case in hand with its buttons; used by the own list too. */
export function draftElements(draft: TypicalCase, words: Catalogue): Element[] {
	return [
		markdown(escaped(draftText(draft, words))),
		...buttonRow([
			button(words.cases.drafts.continue, {
				do: "continue-case",
				case: draft.id,
			}),
		]),
	];
}

/** 案例 · 區水務局 · 某科長吃拿卡要（已退回） */
export function draftText(draft: TypicalCase, words: Catalogue): string {
	const { cases, caseReview } = words;
	const { drafts } = cases;
	const what =
		draft.no === null
			? drafts.row(draft.kind, draft.unit)
			: `${caseReview.name(draft.no)} · ${caseReview.states[draft.state]} · ${draft.unit}`;
	const title = oneLine(draft.text.title) || drafts.untitled;
	return `${what} · ${clipped(title, MAX_TITLE)}`;
}
