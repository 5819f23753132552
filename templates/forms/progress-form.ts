import type { Card } from "../../src/card-actions.js";
import type { Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { cardOf } from "../parts/card-of.js";
import type { Element } from "../parts/element.js";
import { form, input, select } from "../parts/form.js";
import { plainText } from "../parts/plain-text.js";
import { deadlineAndFirst, taskName } from "../tasks/task-text.js";

export interface ProgressForm {
	/** One, or several to choose from; the first is taken when none is chosen. */
	tasks: readonly [Task, ...Task[]];
	/** What was typed already. */
	text?: string;
	value?: string;
}

/** The most options a phone scrolls through. */
const MOST = 50;

/** 報進度: fields `text`, `value`, and `task` only where there are several (contract §5). */
export function progressFormCard(asked: ProgressForm, words: Catalogue): Card {
	const [first, ...others] = asked.tasks;
	const several = others.length > 0;
	const heading = several
		? words.forms.progressTitle
		: `${words.forms.progressTitle} · ${taskName(first)}`;
	const due = `${words.labels.deadline}${words.labels.colon}${deadlineAndFirst(first, words)}`;
	return cardOf({
		title: heading,
		...(several ? {} : { subtitle: due }),
		colour: "blue",
		elements: [
			plainText(words.questions.report),
			form("progress", fields(asked, words), {
				label: words.buttons.progress,
				action: { do: "submit-progress", task: first.ref },
			}),
		],
		fallback: [heading, several ? "" : due, words.questions.report],
	});
}

function fields(asked: ProgressForm, words: Catalogue): Element[] {
	const [first, ...others] = asked.tasks;
	return [
		...(others.length > 0 ? [taskField(asked.tasks, words)] : []),
		input({
			name: "text",
			label: words.forms.textField,
			hint: words.forms.textHint,
			lines: 3,
			...(asked.text === undefined ? {} : { value: asked.text }),
		}),
		input({
			name: "value",
			label: words.forms.valueField,
			hint: words.forms.valueHint(
				others.length > 0 ? null : target(first, words),
			),
			...(asked.value === undefined ? {} : { value: asked.value }),
		}),
	];
}

function taskField(tasks: readonly Task[], words: Catalogue): Element {
	return select({
		name: "task",
		hint: words.questions.whichTask,
		options: tasks
			.slice(0, MOST)
			.map((task) => ({ label: taskName(task), value: task.ref })),
	});
}

/** `≥100項` where there is just one number to reach. */
function target(task: Task, words: Catalogue): string | null {
	const [only, ...rest] = task.indicators;
	if (!only || rest.length > 0) return null;
	return words.target({ ...only, target: only.value });
}
