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

/** Less than was reported last: 確認 records it, 取消 does not. */
export function askLowerCard(
	task: Task,
	said: SaidNumber,
	{ indicator, last, value }: Extract<WeighedReading, { kind: "lower" }>,
	words: Catalogue,
): Card {
	const { buttons, moves } = words;
	const { name, unit } = indicator;
	const question = moves.questions.lower(
		clipped(oneLine(name), MAX_NAME),
		`${rounded(last)}${unit}`,
		`${rounded(value)}${unit}`,
	);
	const hint = moves.questions.lowerHint;
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
