import type { Card } from "../../src/card-actions.js";
import {
	type OnTop,
	sumOf,
	type WeighedReading,
} from "../../src/domain/reading.js";
import type { Task, TrackedIndicator } from "../../src/domain/task.js";
import type { SaidNumber } from "./ask-indicator.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { rounded } from "../catalogue/rounded.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import { plainText } from "../parts/plain-text.js";
import { taskName } from "./task-text.js";

const MAX_NAME = 60;

/** A number that may be a slip of the finger, or one worked out from what was said. */
export type Doubtful =
	| Extract<WeighedReading, { kind: "lower" | "high" | "leap" }>
	| OnTop;

/** Less than was reported last, far above the target, a leap, or a sum: 確認 records it, 取消 does not. What is less may be what is new. */
export function askDoubtfulCard(
	task: Task,
	said: SaidNumber,
	doubtful: Doubtful,
	words: Catalogue,
): Card {
	const { buttons } = words;
	const { indicator, value } = doubtful;
	const { name, unit } = indicator;
	const { question, hint } = questionOf(doubtful, words);
	const progress = {
		do: "progress",
		task: task.ref,
		text: said.text,
		indicator: name,
		confirmed: true,
	} as const;
	const quantity = said.quantity ?? { value, unit };
	const isSum = doubtful.kind === "on-top";
	const sum = doubtful.kind === "lower" ? sumOf(doubtful) : null;
	return cardOf({
		asks: true,
		title: question,
		subtitle: taskName(task),
		colour: "orange",
		elements: [
			plainText(hint),
			...buttonRow([
				button(
					buttons.confirm,
					isSum
						? { ...progress, ...onTopOf(doubtful.increase, doubtful) }
						: { ...progress, quantity },
					"primary",
				),
				...(sum === null || doubtful.kind !== "lower"
					? []
					: [
							button(words.moves.questions.addUp(`${rounded(sum)}${unit}`), {
								...progress,
								...onTopOf(value, doubtful),
							}),
						]),
				button(buttons.cancel, { do: "drop", task: task.ref }),
			]),
		],
		fallback: [question, taskName(task), hint],
	});
}

/** The sum is worked out when it is pressed: something else may be reported before. */
function onTopOf(
	value: number,
	{ last, indicator: { unit } }: { last: number; indicator: TrackedIndicator },
) {
	return { increase: { value, unit }, onTopOf: last };
}

function questionOf(
	doubtful: Doubtful,
	{ moves: { questions } }: Catalogue,
): { question: string; hint: string } {
	const { indicator, kind, value } = doubtful;
	const name = clipped(oneLine(indicator.name), MAX_NAME);
	const inUnit = (number: number) => `${rounded(number)}${indicator.unit}`;
	if (kind === "on-top")
		return {
			question: questions.onTop(
				name,
				inUnit(doubtful.last),
				inUnit(doubtful.increase),
				inUnit(value),
			),
			hint: questions.onTopHint,
		};
	const against = kind === "high" ? doubtful.target : doubtful.last;
	const question = questions[kind](name, inUnit(against), inUnit(value));
	const hints = {
		lower: questions.lowerHint,
		high: questions.highHint,
		leap: questions.leapHint,
	};
	return { question, hint: hints[kind] };
}
