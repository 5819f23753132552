import type { Card } from "../../src/card-actions.js";
import type { HistoryEntry, Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { historyLine } from "./history-lines.js";
import { isWithinBudget } from "../parts/budget.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import { plainText } from "../parts/plain-text.js";
import type { TaskCardOptions } from "./task-card.js";
import { deadlineAndFirst, taskName } from "./task-text.js";

export interface HistoryPage
	extends Pick<TaskCardOptions, "names" | "timeZone"> {
	/** Newest first. */
	entries: readonly HistoryEntry[];
	/** So many newer ones are on the cards before. */
	skip: number;
	/** Whether there are older ones than these. */
	more: boolean;
}

/** A report can be 4,000 characters; the export has all of it. */
const MAX_TEXT = 600;

/** 進展記錄: everything that happened to the task, newest first; 更早 where it does not fit on one card. */
export function historyCard(
	task: Task,
	page: HistoryPage,
	words: Catalogue,
): Card {
	let shown = page.entries.length;
	let card = build(task, page, shown, words);
	while (shown > 1 && !isWithinBudget(card)) {
		shown = Math.ceil(shown / 2);
		card = build(task, page, shown, words);
	}
	return card;
}

function build(
	task: Task,
	page: HistoryPage,
	shown: number,
	words: Catalogue,
): Card {
	const { record } = words.moves;
	const options = { ...page, maxText: MAX_TEXT };
	const lines = page.entries
		.slice(0, shown)
		.map((entry) => historyLine(entry, options, words));
	const until = page.skip + shown;
	const title = record.title(task.code);
	const range = record.shown(page.skip + 1, until);
	const due = `${words.labels.deadline}${words.labels.colon}${deadlineAndFirst(task, words)}`;
	const isMore = page.more || shown < page.entries.length;
	const earlier = { do: "history", task: task.ref, skip: until } as const;
	return cardOf({
		title,
		subtitle: `${range} · ${due}`,
		colour: "blue",
		elements: [
			plainText(taskName(task), { size: "heading" }),
			...lines.map((line) => plainText(line)),
			...buttonRow(isMore ? [button(words.buttons.earlier, earlier)] : []),
		],
		summary: `${title} · ${task.title}`,
		fallback: [title, taskName(task), due, ...lines],
	});
}
