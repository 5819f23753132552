import type { Card } from "../../src/card-actions.js";
import type { Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { cardOf } from "../parts/card-of.js";
import { plainText } from "../parts/plain-text.js";
import { deadlineAndFirst, taskName } from "./task-text.js";

/** 原文: the task's wording in the document, or that it comes with the document. */
export function originalTextCard(task: Task, words: Catalogue): Card {
	const title = words.original.title(task.code);
	const wording = task.text ?? words.original.comesWithDocument;
	const due = `${words.labels.deadline}${words.labels.colon}${deadlineAndFirst(task, words)}`;
	return cardOf({
		title,
		subtitle: due,
		colour: "blue",
		elements: [
			plainText(taskName(task), { size: "heading" }),
			plainText(wording),
		],
		summary: `${title} · ${task.title}`,
		fallback: [title, taskName(task), due, wording],
	});
}
