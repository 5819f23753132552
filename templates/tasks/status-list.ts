import type { Card } from "../../src/card-actions.js";
import type { Day } from "../../src/domain/day.js";
import type { TaskFacts } from "../../src/domain/digest.js";
import type { ListedStatus } from "../../src/domain/listed-status.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { cardOf, type TemplateColour } from "../parts/card-of.js";
import { clipped } from "../parts/clean-text.js";
import { fitted } from "../parts/fitted.js";
import { plainText } from "../parts/plain-text.js";
import { sectionElements, sectionText, type Row } from "../parts/sections.js";
import { decisionButtons } from "./decision-buttons.js";
import type { TaskButton } from "./task-buttons.js";
import { obstacle, request } from "./task-lines.js";
import { taskRow } from "./task-row.js";
import { dotted } from "./task-text.js";

export interface StatusList {
	status: ListedStatus;
	/** The one unit asked for; null for all that the reader sees. */
	unit: string | null;
	/** Of what is closed: 本月, as it was asked; null for ever. */
	during: string | null;
	/** In the order shown. */
	rows: readonly StatusRow[];
	timeZone: string;
}

export interface StatusRow {
	/** Of duties that many units have under one code: the most urgent. */
	facts: TaskFacts;
	/** The units that lead it; of such duties those of all of them. */
	units: readonly string[];
	/** A line for such duties, of which none in particular can be pressed. */
	isOfMany: boolean;
	/** Of what was sent back. */
	reason: string | null;
	/** Of what is closed, where it is known. */
	closedOn: Day | null;
	buttons: readonly TaskButton[];
	/** The request for more time that the reader may decide on. */
	decides: string | null;
}

const COLOURS: Readonly<Record<ListedStatus, TemplateColour>> = {
	issued: "orange",
	blocked: "red",
	"extension-asked": "orange",
	returned: "orange",
	closed: "green",
};
/** Characters: a list has room for the beginning of a reason. */
const MAX_REASON = 120;

/** 還有哪些沒簽收 and the like: each task with what explains its state. */
export function statusListCard(list: StatusList, words: Catalogue): Card {
	const { labels, lists } = words;
	const said = words.officeLists.statusList;
	const { status, unit, during } = list;
	const state = said.heading[status];
	const name = during === null ? state : said.during(during, state);
	const heading = unit === null ? name : lists.ofUnit(unit, name);
	const rows = list.rows.map((row) => statusRow(row, list, words));
	const sections = [{ heading: name, rows }];
	const total = rows.length;
	const none = during === null ? said.none[status] : said.noneThen;
	const count = total === 0 ? none : labels.count(total);
	return fitted(total, (shown, withButtons) =>
		cardOf({
			title: heading,
			...(total === 0 ? {} : { subtitle: count }),
			colour: total === 0 ? "blue" : COLOURS[status],
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

function statusRow(row: StatusRow, list: StatusList, words: Catalogue): Row {
	const { facts, buttons, decides, isOfMany } = row;
	const note = noteOf(row, list, words);
	const shown = taskRow(facts, { buttons: [...buttons], note }, words);
	if (isOfMany) return { ...shown, buttons: [askButton(facts, words)] };
	const first =
		decides === null ? [] : decisionButtons(facts.task.ref, decides, words);
	return { ...shown, buttons: [...first, ...shown.buttons] };
}

function askButton({ task }: TaskFacts, { buttons, lists }: Catalogue) {
	return button(buttons.view, { do: "say", text: lists.askDuty(task.code) });
}

/** What explains the state, and whose task it is. */
function noteOf(
	{ facts: { task }, units, reason, closedOn }: StatusRow,
	{ status, timeZone }: StatusList,
	words: Catalogue,
): string {
	const { labels, time } = words;
	const said = words.officeLists.statusList;
	const leads = `${labels.leads}${labels.colon}${labels.list(units)}`;
	switch (status) {
		case "issued":
			return said.notAccepted(units);
		case "blocked":
			return obstacle(task, timeZone, words);
		case "extension-asked":
			return dotted([request(task, words), task.extension?.unit ?? leads]);
		case "returned":
			return dotted([
				reason === null ? null : said.because(clipped(reason, MAX_REASON)),
				leads,
			]);
		case "closed":
			return dotted([
				closedOn === null ? null : said.closedOn(time.day(closedOn)),
				leads,
			]);
		default:
			return status satisfies never;
	}
}
