import type { Card } from "../../src/card-actions.js";
import type { Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { formCard } from "../parts/form-card.js";
import { input } from "../parts/form.js";
import { deadlineAndFirst, taskName } from "../tasks/task-text.js";

/** 卡住: asks what it waits for, in the field `reason`. */
export function blockFormCard(task: Task, words: Catalogue): Card {
	const { forms, questions } = words.moves;
	return formCard({
		title: `${forms.blockTitle} · ${taskName(task)}`,
		subtitle: `${words.labels.deadline}${words.labels.colon}${deadlineAndFirst(task, words)}`,
		question: questions.whyBlocked,
		name: "block",
		fields: [
			input({
				name: "reason",
				label: forms.blockField,
				hint: forms.blockHint,
				lines: 3,
				required: true,
			}),
		],
		submit: {
			label: words.buttons.blocked,
			action: { do: "submit-block", task: task.ref },
		},
	});
}
