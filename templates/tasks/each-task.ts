import type { Card } from "../../src/card-actions.js";
import type { TaskFacts } from "../../src/domain/digest.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import type { EachAct } from "../catalogue/moves-words.js";
import { cardOf } from "../parts/card-of.js";
import { oneLine } from "../parts/clean-text.js";
import { fitted } from "../parts/fitted.js";
import { plainText } from "../parts/plain-text.js";
import {
	rowCount,
	sectionElements,
	sectionText,
	type Section,
} from "../parts/sections.js";
import { taskRow } from "./task-row.js";

export interface OneOfEach {
	/** As it stands now. */
	facts: TaskFacts;
	/** False: its state did not allow it. */
	isChanged: boolean;
	/** What came of it, or why not. */
	note: string;
}

export interface EachTask {
	act: EachAct;
	each: readonly OneOfEach[];
	/** The code of the task that has the files, where only one of several has them. */
	filesOf: string | null;
}

/** What was done to each of several tasks, how they stand, and how to take one back. */
export function eachTaskCard(told: EachTask, words: Catalogue): Card {
	const { each: says } = words.moves;
	const title = eachTaskTitle(told, words);
	const [first] = told.each.filter(({ isChanged }) => isChanged);
	const hints = [
		...(told.filesOf === null ? [] : [says.filesOf(told.filesOf)]),
		...(first ? [says.undo(first.facts.task.code)] : []),
	];
	const sections = [
		section(says.changed, told.each, true, words),
		section(says.unchanged, told.each, false, words),
	];
	return fitted(rowCount(sections), (shown, withButtons) =>
		cardOf({
			title,
			colour: first ? "green" : "blue",
			elements: [
				...sectionElements(sections, shown, withButtons),
				...hints.map((hint) => plainText(hint, { colour: "grey" })),
			],
			fallback: [title, ...sectionText(sections), ...hints],
		}),
	);
}

/** Also the line over the pressed card. Of 完成, parts of tasks that others lead are no tasks done. */
export function eachTaskTitle(
	{ act, each }: EachTask,
	{ moves }: Catalogue,
): string {
	const changed = each.filter(({ isChanged }) => isChanged);
	if (changed.length === 0) return moves.each.unchanged;
	const isWhole = changed.every(
		({ facts }) => facts.task.state === "submitted",
	);
	return act === "done" && !isWhole
		? moves.each.someParts(changed.length)
		: moves.each.title(act, changed.length);
}

function section(
	heading: string,
	each: readonly OneOfEach[],
	isChanged: boolean,
	words: Catalogue,
): Section {
	const buttons = ["view"] as const;
	return {
		heading,
		rows: each
			.filter((one) => one.isChanged === isChanged)
			.map(({ facts, note }) =>
				taskRow(facts, { buttons, note: oneLine(note) }, words),
			),
	};
}
