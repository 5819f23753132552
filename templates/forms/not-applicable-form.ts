import type { Card } from "../../src/card-actions.js";
import type { Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { formCard } from "../parts/form-card.js";
import { input } from "../parts/form.js";
import { deadlineAndFirst, taskName } from "../tasks/task-text.js";

/** 不適用: asks why, in the field `reason`. */
export function notApplicableFormCard(task: Task, words: Catalogue): Card {
	const { forms, questions } = words.moves;
	return formCard({
		title: `${forms.notApplicableTitle} · ${taskName(task)}`,
		subtitle: `${words.labels.deadline}${words.labels.colon}${deadlineAndFirst(task, words)}`,
		question: questions.whyNotApplicable,
		name: "not_applicable",
		fields: [
			input({
				name: "reason",
				label: forms.notApplicableReason,
				hint: forms.notApplicableHint,
				lines: 3,
				required: true,
			}),
		],
		submit: {
			label: words.buttons.notApplicable,
			action: { do: "not-applicable", task: task.ref },
		},
	});
}
