import type { Card } from "../../src/card-actions.js";
import type { TaskFacts } from "../../src/domain/digest.js";
import { awaitsUnit } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { cardOf, type TemplateColour } from "../parts/card-of.js";
import { fitted } from "../parts/fitted.js";
import { plainText } from "../parts/plain-text.js";
import {
	rowCount,
	sectionElements,
	sectionText,
	type Section,
} from "../parts/sections.js";
import { type DutyOfMany, dutyRow } from "./duty-row.js";
import type { TaskButton } from "./task-buttons.js";
import { taskRow } from "./task-row.js";

/** So many carry 完成 and 報進度, or 提交案例, the rest 查看. */
const ANSWERABLE = 5;

export interface TaskList {
	heading: string;
	/** Under the heading, plain text: how the question was understood. */
	note?: string;
	/** In the order shown: the late first, apart. Empty groups are left out. */
	groups: readonly TaskGroup[];
	/** What to say when there is no task at all. */
	empty: string;
	/** False where the reader only looks on (the office): then every row carries 查看. */
	answerable?: boolean;
	/** Refs of the duties that are answered by filing a case. */
	toFile?: ReadonlySet<string>;
	/** To say for what does not fit. */
	more?: string;
}

export interface TaskGroup {
	title: string;
	facts: readonly TaskFacts[];
	/** Duties that many units have: a line for all of them. */
	duties?: readonly DutyOfMany[];
	/** Nothing is owed of these any more: every row carries 查看. */
	isSettled?: boolean;
}

/** Tasks by group, each with code, title, light, deadline, and a button. */
export function taskListCard(list: TaskList, words: Catalogue): Card {
	const sections = sectionsOf(list, words);
	const total = rowCount(sections);
	const count = total === 0 ? list.empty : words.labels.count(total);
	// An empty list says so once, below its heading.
	const subtitle = list.note ?? (total === 0 ? null : count);
	return fitted(total, (shown, withButtons) =>
		cardOf({
			title: list.heading,
			...(subtitle === null ? {} : { subtitle }),
			colour: colourOf(list),
			elements: [
				...(total === 0 ? [plainText(list.empty)] : []),
				...sectionElements(sections, shown, withButtons),
				...(shown < total
					? [
							plainText(
								words.labels.more(total - shown, list.more ?? words.lists.more),
							),
						]
					: []),
			],
			summary: `${list.heading}${words.labels.colon}${count}`,
			fallback: [
				list.heading,
				list.note ?? "",
				count,
				...sectionText(sections),
			],
		}),
	);
}

function sectionsOf(list: TaskList, words: Catalogue): Section[] {
	let left = list.answerable === false ? 0 : ANSWERABLE;
	return list.groups.map(
		({ title, facts, duties = [], isSettled = false }) => ({
			heading: title,
			rows: [
				...duties.map((duty) => dutyRow(duty, words)),
				...facts.map((each) => {
					const files = list.toFile?.has(each.task.ref) ?? false;
					const isOwed = !isSettled && (files || awaitsUnit(each.task));
					const answers = isOwed && left-- > 0;
					const buttons = answers ? answersOf(files) : (["view"] as const);
					// Who only looks on sees many units: each row says whose it is.
					const note = list.answerable === false ? leadNote(each, words) : null;
					return taskRow(each, { buttons, note }, words);
				}),
			],
		}),
	);
}

/** What is short of cases is answered by a case; 完成 of it is one tap further, on its card. */
function answersOf(files: boolean): readonly TaskButton[] {
	return files ? ["submit-case", "view"] : ["done", "progress"];
}

function leadNote({ task }: TaskFacts, { labels }: Catalogue): string {
	return `${labels.leads}${labels.colon}${labels.list(task.leadUnits)}`;
}

function colourOf({ groups }: TaskList): TemplateColour {
	const lights = groups
		.filter(({ isSettled }) => !isSettled)
		.flatMap(({ facts, duties = [] }) => [
			...facts,
			...duties.map(({ first }) => first),
		])
		.map(({ light }) => light.colour);
	if (lights.includes("red")) return "red";
	return lights.includes("yellow") ? "orange" : "blue";
}
