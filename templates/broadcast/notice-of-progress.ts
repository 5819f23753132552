import type { Card } from "../../src/card-actions.js";
import {
	closedOf,
	NEXT_DAYS,
	type NoticeFigures,
	type NoticeItem,
	type Tally,
	totalOf,
} from "../../src/domain/broadcast.js";
import { daysBetween, type Day, yearOf } from "../../src/domain/day.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { cardBytes, elementCount } from "../parts/budget.js";
import { cardOf } from "../parts/card-of.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import type { Element } from "../parts/element.js";
import { escaped } from "../parts/escaped.js";
import { markdown } from "../parts/markdown.js";
import { plainText } from "../parts/plain-text.js";
import { progressBar } from "../parts/progress-bar.js";
import { numberColumns, numbersOf } from "./notice-numbers.js";
import { tallyLine } from "../tasks/tally-line.js";
import { dotted } from "../tasks/task-text.js";

/** The notice takes no more than this, so that its preview has room for the names of 200 groups. */
const MAX_NOTICE_BYTES = 15_000;
const MAX_NOTICE_ELEMENTS = 60;
/** Of late and of coming tasks each: two screens of a phone. */
const MOST_ITEMS = 20;
const MOST_LEADS = 20;

export interface NoticeBody {
	elements: Element[];
	text: string[];
}

/** 通報 as every group sees it; `words` in the plan's script. */
export function noticeOfProgressCard(
	figures: NoticeFigures,
	words: Catalogue,
): Card {
	return cardWith(figures, noticeBody(figures, words), words);
}

/** What the notice says under its header: the preview shows just this. */
export function noticeBody(
	figures: NoticeFigures,
	words: Catalogue,
): NoticeBody {
	const sections = sectionsOf(figures, words);
	const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
	let shown = total;
	let body = bodyWith(figures, sections, shown, words);
	while (shown > 0 && !isWithinRoom(cardWith(figures, body, words))) {
		shown = Math.floor(shown * 0.9);
		body = bodyWith(figures, sections, shown, words);
	}
	return body;
}

/** 截至3月12日 · the plan's title. */
export function noticeSubtitle(
	{ asOf, planTitle }: NoticeFigures,
	words: Catalogue,
): string {
	const day = words.broadcast.notice.asOf(words.time.dayWithYear(asOf));
	return dotted([day, planTitle]);
}

function cardWith(
	figures: NoticeFigures,
	{ elements, text }: NoticeBody,
	words: Catalogue,
): Card {
	const { title } = words.broadcast.notice;
	const subtitle = noticeSubtitle(figures, words);
	return cardOf({
		title,
		subtitle,
		colour: figures.tasks.late.length > 0 ? "orange" : "blue",
		elements,
		summary: `${title}${words.labels.colon}${text[0] ?? ""}`,
		fallback: [title, subtitle, ...text],
	});
}

function isWithinRoom(card: Card): boolean {
	return (
		cardBytes(card) <= MAX_NOTICE_BYTES &&
		elementCount(card.json) <= MAX_NOTICE_ELEMENTS
	);
}

interface Line {
	markup: string;
	text: string;
}

interface NoticeSection {
	heading: string;
	rows: Line[];
	/** How many the section itself leaves out. */
	hidden: number;
}

function bodyWith(
	figures: NoticeFigures,
	sections: NoticeSection[],
	shown: number,
	words: Catalogue,
): NoticeBody {
	const { notice } = words.broadcast;
	const { tasks, duties } = figures;
	const isNothingLate = [tasks, duties].every((each) => !each?.late.length);
	const closed = closedOf(tasks) > 0 ? closedLine(tasks, words) : null;
	const numbers = dotted(
		numbersOf(tasks, words).map(([n, of]) => `${of} ${n}`),
	);
	const over = duties ? notice.tasksOnly : null;
	const parts = trimmed(sections, shown).filter(({ rows }) => rows.length > 0);
	const foot = plainText(notice.footnote, { size: "notation", colour: "grey" });
	return {
		elements: [
			...(over === null ? [] : [markdown(`**${over}**`)]),
			numberColumns(tasks, words),
			...(closed ? [markdown(escaped(closed))] : []),
			...(isNothingLate ? [plainText(notice.nothingLate)] : []),
			...parts.map((part) => markdown(sectionMarkup(part, words))),
			foot,
		],
		text: [
			over === null ? numbers : `${over}${words.labels.colon}${numbers}`,
			closed ?? "",
			...parts.flatMap(({ heading, rows, hidden }) => [
				`【${heading}】`,
				...rows.map(({ text }) => text),
				...(hidden > 0 ? [notice.more(hidden)] : []),
			]),
			notice.footnote,
		],
	};
}

/** The first `shown` rows of all sections together. */
function trimmed(sections: NoticeSection[], shown: number): NoticeSection[] {
	let left = shown;
	return sections.map(({ heading, rows, hidden }) => {
		const kept = rows.slice(0, Math.max(0, left));
		left -= rows.length;
		return { heading, rows: kept, hidden: hidden + rows.length - kept.length };
	});
}

function sectionMarkup(
	{ heading, rows, hidden }: NoticeSection,
	words: Catalogue,
): string {
	return [
		`**${escaped(heading)}**`,
		...rows.map(({ markup }) => markup),
		...(hidden > 0 ? [escaped(words.broadcast.notice.more(hidden))] : []),
	].join("\n");
}

function closedLine(tally: Tally, words: Catalogue): string {
	const [latest, target] = [closedOf(tally), totalOf(tally)];
	const { closedOnTime, closedLate } = tally;
	const bar = progressBar(
		{
			indicator: "",
			unit: "",
			op: "≥",
			target,
			latest,
			ratio: target === 0 ? null : latest / target,
		},
		words,
	);
	return `${bar} · ${words.broadcast.notice.closedOf(closedOnTime.length, closedLate.length)}`;
}

function sectionsOf(figures: NoticeFigures, words: Catalogue): NoticeSection[] {
	const { notice } = words.broadcast;
	const { tasks, duties, actions, units, asOf } = figures;
	const line = (name: string, tally: Tally) => tallyLine(name, tally, words);
	const both = (figure: keyof Tally) => [
		...tasks[figure],
		...(duties?.[figure] ?? []),
	];
	const byLate = [...units].sort(
		(a, b) => b.tally.late.length - a.tally.late.length,
	);
	return [
		itemSection(notice.lateHeading, both("late"), asOf, words),
		itemSection(notice.nextHeading(NEXT_DAYS), both("next"), asOf, words),
		{
			heading: notice.actionsHeading,
			rows: [
				...actions.map(({ no, name, tally }) =>
					line(notice.action(no, name), tally),
				),
				...(duties ? [line(notice.duties, withoutItems(duties))] : []),
			],
			hidden: 0,
		},
		{
			heading: notice.unitsHeading,
			rows: byLate.map(({ unit, tally }) => line(unit, tally)),
			hidden: 0,
		},
	];
}

/** Duties of many units share their codes, which then say nothing. */
function withoutItems(tally: Tally): Tally {
	const nameless = (items: NoticeItem[]) =>
		items.map((item) => ({ ...item, code: "" }));
	return {
		closedOnTime: nameless(tally.closedOnTime),
		closedLate: nameless(tally.closedLate),
		submitted: nameless(tally.submitted),
		late: nameless(tally.late),
		next: nameless(tally.next),
		onTrack: nameless(tally.onTrack),
	};
}

function itemSection(
	heading: string,
	items: NoticeItem[],
	asOf: Day,
	words: Catalogue,
): NoticeSection {
	const together = dutiesTogether(items);
	return {
		heading,
		rows: together
			.slice(0, MOST_ITEMS)
			.map((item) => itemLine(item, asOf, words)),
		hidden: Math.max(0, together.length - MOST_ITEMS),
	};
}

/** The same duty of many units is one line with their names. */
function dutiesTogether(items: NoticeItem[]): NoticeItem[] {
	const lines = new Map<string, NoticeItem>();
	for (const item of items) {
		const key = `${item.code} ${item.dueOn} ${item.title}`;
		const leads = [...(lines.get(key)?.leads ?? []), ...item.leads];
		lines.set(key, { ...item, leads });
	}
	return [...lines.values()];
}

function itemLine(item: NoticeItem, asOf: Day, words: Catalogue): Line {
	const { time } = words;
	const { dueOn } = item;
	const due =
		dueOn &&
		(yearOf(dueOn) === yearOf(asOf)
			? time.day(dueOn)
			: time.dayWithYear(dueOn));
	const tail = dotted([
		due,
		dueOn && time.daysLeft(daysBetween(asOf, dueOn)),
		leadsText(item, words),
	]);
	const title = clipped(oneLine(item.title), 60);
	return {
		markup: `**${escaped(item.code)}** ${escaped(title)} · ${escaped(tail)}`,
		text: oneLine(`${item.code} ${title} · ${tail}`),
	};
}

function leadsText({ leads }: NoticeItem, { labels }: Catalogue): string {
	const named = labels.list(
		leads.slice(0, MOST_LEADS).map((name) => clipped(name, 30)),
	);
	return leads.length > MOST_LEADS ? `${named}…` : named;
}
