import type { Card } from "../../src/card-actions.js";
import { captionsOf, type Evidence } from "../../src/domain/evidence.js";
import type { Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { evidenceNames } from "./evidence-names.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import { plainText } from "../parts/plain-text.js";
import { deadline, taskName } from "./task-text.js";

const MAX_CAPTION = 150;

/** Which task the files of one batch were put to, what was said of them, and the way out of it. */
export function evidenceReceipt(
	task: Task,
	batch: { id: string; files: readonly Evidence[] },
	words: Catalogue,
): Card {
	const { evidence, labels } = words;
	const names = evidenceNames(batch.files, words);
	const due = `${labels.deadline}${labels.colon}${deadline(task, words)}`;
	const where = `${evidence.receivedFor(taskName(task))} · ${due}`;
	const captions = captionsOf(batch.files).map(
		(caption) =>
			`${evidence.caption}${labels.colon}${clipped(oneLine(caption), MAX_CAPTION)}`,
	);
	// The words may have been meant as a 完成 with a slip in it.
	const hint = captions.length > 0 ? [evidence.ifDone(task.code)] : [];
	return cardOf({
		title: `${evidence.received}${labels.colon}${names}`,
		colour: "green",
		elements: [
			plainText(where),
			...captions.map((caption) => plainText(caption)),
			...hint.map((each) => plainText(each, { colour: "grey" })),
			...buttonRow([
				button(evidence.notThis, {
					do: "not-this-evidence",
					task: task.ref,
					batch: batch.id,
				}),
			]),
		],
		fallback: [
			`${evidence.received}${labels.colon}${names}`,
			where,
			...captions,
			...hint,
		],
	});
}
