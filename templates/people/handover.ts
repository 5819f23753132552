import type { Card } from "../../src/card-actions.js";
import type { TaskFacts } from "../../src/domain/digest.js";
import type { HistoryEntry } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { cardOf } from "../parts/card-of.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import { markdown } from "../parts/markdown.js";
import { plainText } from "../parts/plain-text.js";
import { sayButtons } from "../say-buttons.js";
import { taskRow } from "../tasks/task-row.js";

export interface HandoverItem {
	facts: TaskFacts;
	/** The last thing the unit wrote about it: what was promised stands there. */
	report: HistoryEntry | null;
}

export interface Handover {
	role: string;
	unit: string;
	/** Who had the role; null where it is additional. */
	before: string | null;
	/** Most urgent first. */
	items: readonly HandoverItem[];
	name: (person: string) => string;
	timeZone: string;
}

const MOST = 25;
const MAX_TEXT = 150;

/** To a new head or liaison, in private: everything open, with its day, the last word on it, and what waits for the office. */
export function handoverCard(handover: Handover, words: Catalogue): Card {
	const { people, labels, digest } = words;
	const { items } = handover;
	const title = people.handoverTitle(handover.role);
	const intro = people.handover(handover.role, items.length, handover.before);
	const shown = items.slice(0, MOST);
	const rows = shown.map(({ facts }) => taskRow(facts, { buttons: [] }, words));
	const notes = shown.map((item) => noteOf(item, handover, words));
	const hidden = items.length - shown.length;
	const more = hidden > 0 ? labels.more(hidden, digest.moreOwn) : "";
	const nothing = items.length === 0 ? people.handoverNothing : "";
	return cardOf({
		title,
		colour: "blue",
		elements: [
			plainText(intro),
			...(nothing ? [plainText(nothing)] : []),
			...rows.flatMap((row, place) => [
				markdown(row.markup),
				plainText(notes[place] ?? "", { size: "notation", colour: "grey" }),
			]),
			...(more ? [plainText(more)] : []),
			...sayButtons([digest.moreOwn]),
		],
		summary: intro,
		fallback: [
			title,
			intro,
			nothing,
			...rows.flatMap((row, place) => [`· ${row.text}`, notes[place] ?? ""]),
			more,
		],
	});
}

function noteOf(
	{ facts, report }: HandoverItem,
	{ name, timeZone }: Handover,
	words: Catalogue,
): string {
	const { people, time } = words;
	const said = report
		? `${people.lastReport(time.moment(report.at, timeZone), report.person && name(report.person))}${clipped(oneLine(report.text ?? ""), MAX_TEXT)}`
		: people.noReport;
	const { extension } = facts.task;
	if (!extension) return said;
	const reason = clipped(oneLine(extension.reason), MAX_TEXT);
	return `${said}\n${people.askedFor(time.day(extension.dueOn), reason)}`;
}
