import type { Card } from "../../src/card-actions.js";
import type { Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { cardOf } from "../parts/card-of.js";
import { form, input } from "../parts/form.js";
import { plainText } from "../parts/plain-text.js";
import { deadlineAndFirst, taskName } from "../tasks/task-text.js";

/** 退回: asks for the reason in the field `reason` (contract §5). */
export function returnFormCard(task: Task, words: Catalogue): Card {
	const title = `${words.forms.returnTitle} · ${taskName(task)}`;
	const due = `${words.labels.deadline}${words.labels.colon}${deadlineAndFirst(task, words)}`;
	return cardOf({
		title,
		subtitle: due,
		colour: "orange",
		elements: [
			plainText(words.questions.reason),
			form(
				"return",
				[
					input({
						name: "reason",
						label: words.forms.reasonField,
						hint: words.forms.reasonHint,
						lines: 3,
						required: true,
					}),
				],
				{
					label: words.buttons.return,
					action: { do: "submit-return", task: task.ref },
				},
			),
		],
		fallback: [title, due, words.questions.reason],
	});
}
