import type { Card } from "../../src/card-actions.js";
import type { Day } from "../../src/domain/day.js";
import type { Lasting } from "../../src/domain/extension.js";
import type { Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { formCard } from "../parts/form-card.js";
import type { Element } from "../parts/element.js";
import { datePicker, input } from "../parts/form.js";
import { plainText } from "../parts/plain-text.js";
import { deadline, deadlineAndFirst, taskName } from "../tasks/task-text.js";

/** 申請延期: the fields `due_on` and `reason` (contract §5), with what was said already. */
export function postponeFormCard(
	task: Task,
	said: {
		dueOn: Day | null;
		lasting?: Lasting | undefined;
		reason: string | null;
	},
	words: Catalogue,
): Card {
	const { forms, questions } = words.moves;
	return formCard({
		title: `${forms.postponeTitle} · ${taskName(task)}`,
		subtitle: `${words.labels.deadline}${words.labels.colon}${deadlineAndFirst(task, words)}`,
		question: questions.untilWhen(deadline(task, words)),
		name: "postpone",
		fields: [
			...aboutDay(task, said, words),
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
			action: {
				do: "submit-postpone",
				task: task.ref,
				...(said.dueOn ? { dueOn: said.dueOn } : {}),
				...(said.lasting ? { lasting: said.lasting } : {}),
				...(said.reason ? { reason: said.reason } : {}),
			},
		},
	});
}

/** Over the field: what a length comes to, or that the day filled in is not later than the deadline. */
function aboutDay(
	task: Task,
	{ dueOn, lasting }: { dueOn: Day | null; lasting?: Lasting | undefined },
	words: Catalogue,
): Element[] {
	const { effectiveDueOn } = task;
	if (!dueOn || effectiveDueOn === null) return [];
	const { forms } = words.moves;
	const until = words.time.dayWithYear(dueOn);
	if (dueOn <= effectiveDueOn) {
		const fault = forms.notLater(until, deadline(task, words));
		return [plainText(fault, { colour: "red" })];
	}
	if (!lasting) return [];
	return [plainText(forms.countedTo(deadline(task, words), lasting, until))];
}
