import type { Card } from "../../src/card-actions.js";
import type { Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { cardOf } from "../parts/card-of.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import { plainText } from "../parts/plain-text.js";
import { progressOf } from "../../src/domain/facts.js";
import { progressBar } from "../parts/progress-bar.js";
import { quantitySaid, taskName } from "./task-text.js";

/** A sentence with a number, as it was said. */
export interface SaidNumber {
	text: string;
	quantity: { value: number; unit: string | null } | null;
}

const MAX_SENTENCE = 300;
const MAX_NAME = 50;

/** The number fits several indicators: which? One button each, the sentence kept. */
export function askIndicatorCard(
	task: Task,
	said: SaidNumber,
	indicators: readonly string[],
	words: Catalogue,
): Card {
	const { labels, moves } = words;
	const quantity = said.quantity ?? { value: 0, unit: null };
	const question = moves.questions.whichIndicator(quantitySaid(quantity));
	const kept = `${labels.sentence}${labels.colon}${clipped(oneLine(said.text), MAX_SENTENCE)}`;
	const choices = task.indicators.filter(({ name }) =>
		indicators.includes(name),
	);
	const names = choices.map((indicator) => {
		const bar = progressBar(progressOf(indicator), words);
		return `${clipped(oneLine(indicator.name), MAX_NAME)} · ${oneLine(bar)}`;
	});
	return cardOf({
		asks: true,
		title: question,
		subtitle: taskName(task),
		colour: "blue",
		elements: [
			...(said.text.trim() ? [plainText(kept, { colour: "grey" })] : []),
			...choices.map(({ name }, place) => ({
				...button(names[place] ?? name, {
					do: "progress",
					task: task.ref,
					text: said.text,
					quantity,
					indicator: name,
				}),
				width: "fill",
			})),
		],
		fallback: [question, taskName(task), ...names.map((name) => `· ${name}`)],
	});
}
