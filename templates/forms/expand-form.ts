import type { Card } from "../../src/card-actions.js";
import { NOBODY } from "../../src/domain/expansion.js";
import type { Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { cardOf } from "../parts/card-of.js";
import { form, multiSelect } from "../parts/form.js";
import { plainText } from "../parts/plain-text.js";
import { deadlineAndFirst, taskName } from "../tasks/task-text.js";

export interface ExpandForm {
	/** 區直相關單位, or 等. */
	group: string;
	/** Null: for every task that names the group. */
	only: string | null;
	tasks: readonly [Task, ...Task[]];
	/** All units of the plan. */
	units: readonly string[];
	/** Or `NOBODY`. */
	chosen: readonly string[];
	/** What was chosen before, without what the sentence named. */
	was: readonly string[];
}

const MOST_CODES = 20;

/** Who is 區直相關單位? The field `units` takes any number of the plan's units, or that there is none. */
export function expandFormCard(asked: ExpandForm, words: Catalogue): Card {
	const { expand } = words.people;
	const [first, ...others] = asked.tasks;
	const codes = asked.tasks.map(({ code }) => code);
	const title =
		others.length === 0
			? `${expand.title(asked.group)} · ${taskName(first)}`
			: expand.title(asked.group);
	const usedFor =
		others.length === 0
			? `${words.labels.deadline}${words.labels.colon}${deadlineAndFirst(first, words)}`
			: expand.usedFor(codes.slice(0, MOST_CODES), codes.length);
	return cardOf({
		title,
		colour: "blue",
		elements: [
			plainText(usedFor, { colour: "grey" }),
			plainText(expand.question),
			form(
				"expand",
				[
					multiSelect({
						name: "units",
						hint: expand.hint,
						options: [
							...asked.units.map((unit) => ({ label: unit, value: unit })),
							{ label: expand.nobody, value: NOBODY },
						],
						chosen: asked.chosen,
					}),
				],
				{
					label: words.buttons.confirm,
					action: {
						do: "submit-expand",
						group: asked.group,
						was: [...asked.was],
						...(asked.only === null ? {} : { task: asked.only }),
					},
				},
			),
		],
		fallback: [title, usedFor, expand.question],
	});
}
