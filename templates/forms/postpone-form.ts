import type { Card } from "../../src/card-actions.js";
import type { Day } from "../../src/domain/day.js";
import type { Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { formCard } from "../parts/form-card.js";
import { datePicker, input } from "../parts/form.js";
import { deadline, deadlineAndFirst, taskName } from "../tasks/task-text.js";

/** 申請延期: the fields `due_on` and `reason` (contract §5), with what was said already. */
export function postponeFormCard(
	task: Task,
	said: { dueOn: Day | null; reason: string | null },
	words: Catalogue,
): Card {
	const { forms, questions } = words.moves;
	return formCard({
		title: `${forms.postponeTitle} · ${taskName(task)}`,
		subtitle: `${words.labels.deadline}${words.labels.colon}${deadlineAndFirst(task, words)}`,
		question: questions.untilWhen(deadline(task, words)),
		name: "postpone",
		fields: [
			datePicker({
				name: "due_on",
				hint: forms.dueOnField,
				...(said.dueOn ? { day: said.dueOn } : {}),
			}),
			input({
				name: "reason",
				label: forms.postponeReason,
				hint: forms.postponeHint,
				lines: 3,
				required: true,
				...(said.reason ? { value: said.reason } : {}),
			}),
		],
		submit: {
			label: words.buttons.postpone,
			action: { do: "submit-postpone", task: task.ref },
		},
	});
}
