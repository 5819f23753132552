import type { Evidence } from "../../src/domain/evidence.js";
import type { Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { evidenceLine } from "./evidence-names.js";
import { oneLine } from "../parts/clean-text.js";
import { escaped } from "../parts/escaped.js";
import type { TaskLine } from "./task-lines.js";

const MAX_VALUE = 400;

/** `佐證 2件 名單.pdf、圖片`; 無 where it was reported done without; nothing where it is not told. */
export function evidenceLines(
	task: Task,
	evidence: readonly Evidence[] | undefined,
	words: Catalogue,
): TaskLine[] {
	if (!evidence) return [];
	const isReported = task.state === "submitted" || task.parts.length > 0;
	const line = evidenceLine(evidence, isReported, words);
	if (!line) return [];
	const { label, value } = line;
	return [
		{
			markup: `**${escaped(label)}** ${escaped(value, MAX_VALUE)}`,
			text: oneLine(`${label}${words.labels.colon}${value}`),
		},
	];
}
