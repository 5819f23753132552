import type { Card } from "../../src/card-actions.js";
import type { Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { formCard } from "../parts/form-card.js";
import { input } from "../parts/form.js";
import { deadlineAndFirst, taskName } from "../tasks/task-text.js";

/** 重新辦理: asks for the reason in the field `reason`. */
export function reopenFormCard(task: Task, words: Catalogue): Card {
	const { forms, labels, questions, buttons } = words;
	const due = deadlineAndFirst(task, words);
	const reason = input({
		name: "reason",
		label: forms.reopenField,
		hint: forms.reopenHint,
		lines: 3,
		required: true,
	});
	return formCard({
		title: `${forms.reopenTitle} · ${taskName(task)}`,
		subtitle: `${labels.deadline}${labels.colon}${due}`,
		question: questions.whyReopened,
		name: "reopen",
		fields: [reason],
		submit: {
			label: buttons.reopen,
			action: { do: "submit-reopen", task: task.ref },
		},
	});
}
