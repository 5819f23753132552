import type { Card } from "../src/card-actions.js";
import type { TaskFacts } from "../src/domain/digest.js";
import type { HistoryEntry } from "../src/domain/task.js";
import type { Catalogue } from "./catalogue/catalogue.js";
import { historyLines } from "./history-lines.js";
import { buttonRow } from "./parts/button-row.js";
import { cardOf } from "./parts/card-of.js";
import { clipped } from "./parts/clean-text.js";
import type { Element } from "./parts/element.js";
import { hr } from "./parts/hr.js";
import { lightTemplate } from "./parts/light-line.js";
import { markdown } from "./parts/markdown.js";
import { plainText } from "./parts/plain-text.js";
import { taskButtons, type TaskButton } from "./task-buttons.js";
import { taskLines } from "./task-lines.js";
import { deadline, taskName } from "./task-text.js";

/** A reason can be 4,000 characters; the whole of it stays in the history. */
const MAX_HEADLINE = 500;

export interface TaskCardOptions {
	/** What has just happened. */
	headline?: string;
	buttons: readonly TaskButton[];
	/** Newest first, few. */
	history: readonly HistoryEntry[];
	/** What a person is called; null shows the unit alone. */
	names: (openId: string) => string | null;
	/** For the times of the history. */
	timeZone: string;
}

/** Everything about one task: what happened, deadline, light with reason, units, indicators, what is missing, reports. */
export function taskCard(
	facts: TaskFacts,
	options: TaskCardOptions,
	words: Catalogue,
): Card {
	const { task, light } = facts;
	const lines = taskLines(facts, words);
	const history = historyLines(options, words);
	return cardOf({
		title: taskName(task),
		subtitle: `${words.labels.deadline}${words.labels.colon}${deadline(task, words)}`,
		colour: lightTemplate(light),
		elements: [
			...(options.headline
				? [
						plainText(clipped(options.headline, MAX_HEADLINE), {
							size: "heading",
						}),
					]
				: []),
			markdown(lines.map((line) => line.markup).join("\n")),
			...historyElements(history, words),
			...buttonRow(taskButtons(task.ref, options.buttons, words)),
		],
		summary: options.headline
			? `${task.code} ${options.headline}`
			: taskName(task),
		fallback: [
			options.headline ?? "",
			taskName(task),
			...lines.map((line) => line.text),
			...history,
		],
	});
}

function historyElements(history: string[], words: Catalogue): Element[] {
	if (history.length === 0) return [];
	return [
		hr(),
		markdown(`**${words.labels.history}**`),
		plainText(history.join("\n"), { size: "notation", colour: "grey" }),
	];
}
