import type { Card } from "../../src/card-actions.js";
import type { TaskFacts } from "../../src/domain/digest.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import type { EachAct } from "../catalogue/moves-words.js";
import { cardOf } from "../parts/card-of.js";
import { fitted } from "../parts/fitted.js";
import { plainText } from "../parts/plain-text.js";
import {
	rowCount,
	sectionElements,
	sectionText,
	type Section,
} from "../parts/sections.js";
import { taskRow } from "./task-row.js";

export interface EachTask {
	act: EachAct;
	/** As they stand now. */
	changed: readonly TaskFacts[];
	/** Those whose state did not allow it. */
	unchanged: readonly TaskFacts[];
}

/** What was done to each of several tasks, how they stand, and how to take one back. */
export function eachTaskCard(
	{ act, changed, unchanged }: EachTask,
	words: Catalogue,
): Card {
	const { each } = words.moves;
	const [first] = changed;
	const title = first ? each.title(act, changed.length) : each.unchanged;
	const hint = first ? each.undo(first.task.code) : null;
	const sections = [
		section(each.changed, changed, words),
		section(each.unchanged, unchanged, words),
	];
	return fitted(rowCount(sections), (shown, withButtons) =>
		cardOf({
			title,
			colour: first ? "green" : "blue",
			elements: [
				...sectionElements(sections, shown, withButtons),
				...(hint === null ? [] : [plainText(hint, { colour: "grey" })]),
			],
			fallback: [title, ...sectionText(sections), hint ?? ""],
		}),
	);
}

function section(
	heading: string,
	facts: readonly TaskFacts[],
	words: Catalogue,
): Section {
	const buttons = ["view"] as const;
	return {
		heading,
		rows: facts.map((each) => taskRow(each, { buttons }, words)),
	};
}
