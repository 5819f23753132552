import type { Card } from "../../src/card-actions.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { cardOf } from "../parts/card-of.js";
import { oneLine } from "../parts/clean-text.js";
import { escaped } from "../parts/escaped.js";
import { fitted } from "../parts/fitted.js";
import { plainText } from "../parts/plain-text.js";
import {
	type Row,
	type Section,
	sectionElements,
	sectionText,
} from "../parts/sections.js";
import { dotted } from "../tasks/task-text.js";

/** A case that waits, and the day since when. */
export interface WaitingCase {
	filed: TypicalCase;
	since: string;
	/** The case it may be the same as. */
	alike: { no: number | null; likeness: number } | null;
}

/** 案例審核, for one person in private: what waits for him. */
export interface ReviewQueue {
	review: readonly WaitingCase[];
	decide: readonly WaitingCase[];
	sign: readonly WaitingCase[];
	/** Those that wait for somebody else, since they are his own. */
	own: number;
}

const MAX_TITLE = 60;

/** What waits, the oldest first, each with 查看. */
export function reviewQueueCard(queue: ReviewQueue, words: Catalogue): Card {
	const said = words.caseReview.queue;
	const { review, decide, sign } = queue;
	const rows = (cases: readonly WaitingCase[]) =>
		cases.map((each) => waitingRow(each, words));
	const sections: Section[] = [
		{ heading: said.decideHeading, rows: rows(decide) },
		{ heading: said.reviewHeading, rows: rows(review) },
		{ heading: said.signHeading, rows: rows(sign) },
	];
	const total = review.length + decide.length + sign.length;
	const counts =
		total === 0
			? said.nothing
			: said.counts({
					review: review.length,
					decide: decide.length,
					sign: sign.length,
				});
	const own = queue.own > 0 ? [said.ownOnes(queue.own)] : [];
	const card = fitted(total, (shown, withButtons) => {
		// What cannot be opened cannot be reviewed.
		const most = Math.min(shown, withButtons);
		const below = [...(most < total ? [said.more(total - most)] : []), ...own];
		return cardOf({
			title: said.title,
			...(total === 0 ? {} : { subtitle: counts }),
			colour: total === 0 ? "green" : "blue",
			elements: [
				...(total === 0 ? [plainText(counts)] : []),
				...sectionElements(sections, most, most),
				...below.map((line) =>
					plainText(line, { size: "notation", colour: "grey" }),
				),
			],
			summary: `${said.title}${words.labels.colon}${counts}`,
			fallback: [said.title, counts, ...sectionText(sections), ...own],
		});
	});
	const all = [...review, ...decide, ...sign];
	return { ...card, reads: all.map(({ filed }) => filed.id) };
}

function waitingRow(
	{ filed, since, alike }: WaitingCase,
	words: Catalogue,
): Row {
	const said = words.caseReview;
	const { labels, outcomes } = said;
	const { id, no, unit, text, category, outcome } = filed;
	const what = dotted([
		category === null
			? said.kinds[filed.kind]
			: labels.categoryNo(category, null),
		outcome && outcomes[outcome],
		labels.waitsSince(since),
	]);
	const same =
		alike &&
		`${labels.alike}${words.labels.colon}${dotted([
			said.name(alike.no),
			labels.likeness(Math.round(alike.likeness * 100)),
		])}`;
	return {
		markup: [
			`**${escaped(said.name(no))}** ${escaped(unit)}`,
			escaped(text.title, MAX_TITLE),
			escaped(what),
			...(same ? [`<font color='orange'>▲ ${escaped(same)}</font>`] : []),
		].join("\n"),
		text: oneLine(dotted([said.name(no), unit, text.title, what, same])),
		buttons: [button(words.buttons.view, { do: "view-case", case: id })],
	};
}
