import type { Card } from "../../src/card-actions.js";
import type { Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { cardOf } from "../parts/card-of.js";
import { form, input } from "../parts/form.js";
import { plainText } from "../parts/plain-text.js";
import { deadlineAndFirst, taskName } from "../tasks/task-text.js";

/** 補充理由: asks why the extension was refused, in the field `reason`; `refusal` is the history row's id. */
export function explainFormCard(
	task: Task,
	refusal: string,
	words: Catalogue,
): Card {
	const { forms, questions } = words.moves;
	const title = `${forms.explainTitle} · ${taskName(task)}`;
	const due = `${words.labels.deadline}${words.labels.colon}${deadlineAndFirst(task, words)}`;
	return cardOf({
		title,
		subtitle: due,
		colour: "orange",
		elements: [
			plainText(questions.whyRefused),
			form(
				"explain",
				[
					input({
						name: "reason",
						label: forms.explainField,
						hint: forms.explainHint,
						lines: 3,
						required: true,
					}),
				],
				{
					label: forms.explainTitle,
					action: { do: "submit-explain", task: task.ref, refusal },
				},
			),
		],
		fallback: [title, due, questions.whyRefused],
	});
}
