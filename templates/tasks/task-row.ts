import type { TaskFacts } from "../../src/domain/digest.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { escaped } from "../parts/escaped.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import { lightMark } from "../parts/light-line.js";
import { progressBar } from "../parts/progress-bar.js";
import type { Row } from "../parts/sections.js";
import { stateWord } from "./state-word.js";
import { taskButtons, type TaskButton } from "./task-buttons.js";
import { deadline, dotted, taskName, timeLeft } from "./task-text.js";

export interface RowOptions {
	buttons: readonly TaskButton[];
	/** In the place of days left: the rung of a reminder. */
	when?: string;
	/** After it: who leads, who reported. Plain text. */
	note?: string | null;
}

/** One task in a list: code, title, light, deadline, how long, its bars; of a case duty what is short. */
export function taskRow(
	facts: TaskFacts,
	options: RowOptions,
	words: Catalogue,
): Row {
	const { task, light } = facts;
	const { labels } = words;
	const due = `${labels.deadline}${labels.colon}${deadline(task, words)}`;
	const tail = dotted([
		due,
		options.when ?? timeLeft(facts, words),
		facts.quota && task.state !== "returned" ? null : stateWord(task, words),
		task.blocked && words.moves.labels.blockedMark,
		task.extension && words.moves.labels.extensionMark,
		options.note ?? null,
	]);
	const bars = facts.quota
		? [words.caseReview.quota.standing(facts.quota)]
		: firstBars(facts, words);
	return {
		markup: [
			`**${escaped(task.code)}** ${escaped(task.title, 80)}`,
			`${lightMark(light, words)} · ${escaped(tail)}`,
			...bars.map((bar) => escaped(bar)),
		].join("\n"),
		text: oneLine(
			dotted([taskName(task), words.lights[light.colour], tail, ...bars]),
		),
		buttons: taskButtons(task.ref, options.buttons, words),
	};
}

/** A list has room for two; the task's own card shows them all. */
const MOST_BARS = 2;
const MAX_NAME = 20;

/** The bars of the first numbers that climb; where the task has several, each with its name. */
function firstBars({ progress }: TaskFacts, words: Catalogue): string[] {
	const climbing = progress.filter(({ ratio }) => ratio !== null);
	return climbing.slice(0, MOST_BARS).map((each) => {
		const bar = progressBar(each, words);
		if (progress.length < 2) return bar;
		return `${clipped(oneLine(each.indicator), MAX_NAME)} ${bar}`;
	});
}
