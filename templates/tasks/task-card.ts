import type { Card } from "../../src/card-actions.js";
import type { TaskFacts } from "../../src/domain/digest.js";
import type { Evidence } from "../../src/domain/evidence.js";
import type { HistoryEntry } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { evidenceLines } from "./evidence-lines.js";
import { historyLines } from "./history-lines.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import { clipped } from "../parts/clean-text.js";
import type { Element } from "../parts/element.js";
import { hr } from "../parts/hr.js";
import { lightTemplate } from "../parts/light-line.js";
import { markdown } from "../parts/markdown.js";
import { plainText } from "../parts/plain-text.js";
import { decisionButtons } from "./decision-buttons.js";
import { taskButtons, type TaskButton } from "./task-buttons.js";
import { taskLines } from "./task-lines.js";
import { deadline, taskName } from "./task-text.js";

/** A reason can be 4,000 characters; the whole of it stays in the history. */
const MAX_HEADLINE = 500;

export interface TaskCardOptions {
	/** What has just happened. */
	headline?: string;
	buttons: readonly TaskButton[];
	/** 同意 and 不同意, to the open request with this id. */
	decides?: string;
	/** 補充理由, of the refusal with this id. */
	explains?: string;
	/** 重新辦理 of a closed task, with the reason that was said; "" where none was. */
	reopens?: string;
	/** 撤銷, of the history row with this id. */
	undo?: string;
	/** Newest first, few. */
	history: readonly HistoryEntry[];
	/** What a person is called; null shows the unit alone. */
	names: (openId: string) => string | null;
	/** All of the task; left out where it is not told. */
	evidence?: readonly Evidence[];
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
	const lines = [
		...taskLines(facts, options.timeZone, words),
		...evidenceLines(task, options.evidence, words),
	];
	const history = historyLines(options, words);
	const card = cardOf({
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
			...buttonRow(buttonsOf(task.ref, options, words)),
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
	return { ...card, shows: task.ref };
}

function buttonsOf(
	ref: string,
	{ buttons, decides, explains, reopens, undo }: TaskCardOptions,
	words: Catalogue,
): Element[] {
	return [
		...(decides === undefined ? [] : decisionButtons(ref, decides, words)),
		...(explains === undefined
			? []
			: [
					button(words.moves.forms.explainTitle, {
						do: "open-explain-form",
						task: ref,
						refusal: explains,
					}),
				]),
		...taskButtons(ref, buttons, words),
		...(reopens === undefined
			? []
			: [
					button(words.buttons.reopen, {
						do: "open-reopen-form",
						task: ref,
						...(reopens === "" ? {} : { reason: reopens }),
					}),
				]),
		...(undo === undefined
			? []
			: [button(words.buttons.undo, { do: "undo", task: ref, change: undo })]),
	];
}

function historyElements(history: string[], words: Catalogue): Element[] {
	if (history.length === 0) return [];
	return [
		hr(),
		markdown(`**${words.labels.history}**`),
		plainText(history.join("\n"), { size: "notation", colour: "grey" }),
	];
}
