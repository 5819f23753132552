import type { TaskFacts } from "../../src/domain/digest.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { escaped } from "../parts/escaped.js";
import { oneLine } from "../parts/clean-text.js";
import { lightMark } from "../parts/light-line.js";
import { progressBar } from "../parts/progress-bar.js";
import type { Row } from "../parts/sections.js";
import { taskButtons, type TaskButton } from "./task-buttons.js";
import { deadline, dotted, taskName, timeLeft } from "./task-text.js";

export interface RowOptions {
	buttons: readonly TaskButton[];
	/** In the place of days left: the rung of a reminder. */
	when?: string;
	/** After it: who leads, who reported. Plain text. */
	note?: string | null;
}

/** One task in a list: code, title, light, deadline, how long, the first bar. */
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
		words.states[task.state],
		task.blocked && words.moves.labels.blockedMark,
		task.extension && words.moves.labels.extensionMark,
		options.note ?? null,
	]);
	const bar = firstBar(facts, words);
	return {
		markup: [
			`**${escaped(task.code)}** ${escaped(task.title, 80)}`,
			`${lightMark(light, words)} · ${escaped(tail)}`,
			...(bar ? [escaped(bar)] : []),
		].join("\n"),
		text: oneLine(
			dotted([taskName(task), words.lights[light.colour], tail, bar]),
		),
		buttons: taskButtons(task.ref, options.buttons, words),
	};
}

function firstBar({ progress }: TaskFacts, words: Catalogue): string | null {
	const climbing = progress.find(({ ratio }) => ratio !== null);
	return climbing ? progressBar(climbing, words) : null;
}
