import type { Card } from "../../src/card-actions.js";
import type { WeighedReading } from "../../src/domain/reading.js";
import type { Task } from "../../src/domain/task.js";
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

/** A number that may be a slip of the finger. */
export type Doubtful = Extract<
	WeighedReading,
	{ kind: "lower" | "high" | "leap" }
>;

/** Less than was reported last, far above the target, or a leap: 確認 records it, 取消 does not. */
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
	const confirmed = {
		do: "progress",
		task: task.ref,
		text: said.text,
		quantity: said.quantity ?? { value, unit },
		indicator: name,
		confirmed: true,
	} as const;
	return cardOf({
		title: question,
		subtitle: taskName(task),
		colour: "orange",
		elements: [
			plainText(hint),
			...buttonRow([
				button(buttons.confirm, confirmed, "primary"),
				button(buttons.cancel, { do: "drop", task: task.ref }),
			]),
		],
		fallback: [question, taskName(task), hint],
	});
}

function questionOf(
	doubtful: Doubtful,
	{ moves: { questions } }: Catalogue,
): { question: string; hint: string } {
	const { indicator, kind, value } = doubtful;
	const against = kind === "high" ? doubtful.target : doubtful.last;
	const question = questions[kind](
		clipped(oneLine(indicator.name), MAX_NAME),
		`${rounded(against)}${indicator.unit}`,
		`${rounded(value)}${indicator.unit}`,
	);
	const hints = {
		lower: questions.lowerHint,
		high: questions.highHint,
		leap: questions.leapHint,
	};
	return { question, hint: hints[kind] };
}
