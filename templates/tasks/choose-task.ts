import type { Card, CardAction } from "../../src/card-actions.js";
import type { TaskFacts } from "../../src/domain/digest.js";
import type { Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button, MAX_BUTTON_TEXT } from "../parts/button.js";
import { cardOf } from "../parts/card-of.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import { plainText } from "../parts/plain-text.js";
import { deadline, taskName } from "./task-text.js";

export interface TaskChoice {
	/** From `words.questions`; `whichTask` where left out. */
	question?: string;
	/** What the person said; kept in the action, so that nothing has to be typed again. Empty for none. */
	sentence: string;
	facts: readonly TaskFacts[];
	/** What choosing the task `ref` does. */
	action: (ref: string) => CardAction;
	/** What choosing all of them does, where that was meant. */
	all?: CardAction;
	/** How many more there are that `facts` leaves out. */
	hidden?: number;
}

/** One screen of a phone, twice. */
export const MOST_CHOICES = 20;
/** 20 actions that each carry the sentence have to fit. */
const MAX_SENTENCE = 300;

/** Which task? One button each. */
export function chooseTaskCard(choice: TaskChoice, words: Catalogue): Card {
	const { labels } = words;
	const question = choice.question ?? words.questions.whichTask;
	const tasks = choice.facts.map(({ task }) => task);
	const shown = tasks.slice(0, MOST_CHOICES);
	const hidden = (choice.hidden ?? 0) + tasks.length - shown.length;
	const kept = choice.sentence
		? `${labels.sentence}${labels.colon}${clipped(choice.sentence, MAX_SENTENCE)}`
		: null;
	const names = shown.map((task) => choiceLabel(task, tasks, words));
	const more = hidden > 0 ? labels.more(hidden, words.lists.more) : null;
	return cardOf({
		asks: true,
		title: question,
		colour: "blue",
		elements: [
			...(kept ? [plainText(kept, { colour: "grey" })] : []),
			...(choice.all
				? [
						{
							...button(
								words.moves.questions.allOfThese(tasks.length),
								choice.all,
								"primary",
							),
							width: "fill",
						},
					]
				: []),
			...shown.map((task, place) => ({
				...button(names[place] ?? task.code, choice.action(task.ref)),
				width: "fill",
			})),
			...(more ? [plainText(more)] : []),
		],
		fallback: [
			question,
			kept ?? "",
			...names.map((name) => `· ${name}`),
			more ?? "",
		],
	});
}

/** Code, title, deadline; the unit too where duties of several units share a code. */
function choiceLabel(
	task: Task,
	all: readonly Task[],
	words: Catalogue,
): string {
	const shared = all.filter(({ code }) => code === task.code).length > 1;
	const unit = shared ? ` · ${words.labels.list(task.leadUnits)}` : "";
	const end = `${unit} · ${deadline(task, words)}`;
	const room = Math.max(20, MAX_BUTTON_TEXT - [...end].length);
	return `${clipped(oneLine(taskName(task)), room)}${end}`;
}
