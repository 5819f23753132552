import type { Card } from "../../src/card-actions.js";
import type { TaskFacts } from "../../src/domain/digest.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { cardOf } from "../parts/card-of.js";
import { fitted } from "../parts/fitted.js";
import { plainText } from "../parts/plain-text.js";
import { sectionElements, sectionText, type Row } from "../parts/sections.js";
import { taskRow } from "./task-row.js";
import { dotted } from "./task-text.js";

export interface ReviewList {
	/** `words.lists.review` where left out; over one task, `words.headlines.pleaseReview`. */
	heading?: string;
	/** Tasks in state `submitted`, and who reported each: a unit, a person, or both. */
	rows: readonly { facts: TaskFacts; by: string | null }[];
	/** The reader reviews none of them: they are his own. */
	looksOn?: boolean;
}

/** 待核查: each with who reported it, what is missing, 核實 and 退回; for who looks on 查看. */
export function reviewListCard(list: ReviewList, words: Catalogue): Card {
	const { lists, labels } = words;
	const heading = list.heading ?? lists.review;
	const rows = list.rows.map((row) => reviewRow(row, list, words));
	const total = rows.length;
	const sections = [{ heading: lists.waitingGroup, rows }];
	const count = total === 0 ? lists.nothingToReview : labels.count(total);
	return fitted(total, (shown, withButtons) =>
		cardOf({
			title: heading,
			subtitle: count,
			colour: "blue",
			elements: [
				...(total === 0 ? [plainText(count)] : []),
				...sectionElements(sections, shown, withButtons),
				...(shown < total
					? [plainText(labels.more(total - shown, lists.more))]
					: []),
			],
			summary: `${heading}${labels.colon}${count}`,
			fallback: [heading, count, ...sectionText(sections)],
		}),
	);
}

function reviewRow(
	{ facts, by }: ReviewList["rows"][number],
	{ looksOn = false }: ReviewList,
	words: Catalogue,
): Row {
	const { partsMissing } = facts;
	const { labels, lists } = words;
	const missing =
		partsMissing.length > 0
			? `${labels.partsMissing}${labels.colon}${labels.list(partsMissing)}`
			: null;
	const note = dotted([by === null ? null : lists.submittedBy(by), missing]);
	const buttons = looksOn
		? (["view"] as const)
		: (["verify", "return"] as const);
	return taskRow(facts, { buttons, note }, words);
}
