import type { TaskFacts } from "../../src/domain/digest.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { oneLine } from "../parts/clean-text.js";
import { escaped } from "../parts/escaped.js";
import { lightMark } from "../parts/light-line.js";
import type { Row } from "../parts/sections.js";
import { deadline, dotted, timeLeft } from "./task-text.js";

/** A duty that many units have, each its own: the first report, a case quota. */
export interface DutyOfMany {
	code: string;
	units: number;
	/** Units of which nothing is awaited any more. */
	done: number;
	/** Of those still awaited, the most urgent. */
	first: TaskFacts;
}

/** 首報：15個單位，已報3，缺12, in the place of fifteen lines; 查看 asks which of them. */
export function dutyRow(
	{ code, units, done, first }: DutyOfMany,
	words: Catalogue,
): Row {
	const { labels } = words;
	const counts = words.lists.duty(units, done, units - done);
	const due = `${labels.deadline}${labels.colon}${deadline(first.task, words)}`;
	const tail = dotted([due, timeLeft(first, words)]);
	return {
		markup: [
			`**${escaped(code)}**${labels.colon}${escaped(counts)}`,
			`${lightMark(first.light, words)} · ${escaped(tail)}`,
		].join("\n"),
		text: oneLine(dotted([`${code}${labels.colon}${counts}`, tail])),
		buttons: [
			button(words.buttons.view, {
				do: "say",
				text: words.lists.askDuty(code),
			}),
		],
	};
}
