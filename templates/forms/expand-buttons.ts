import { OPEN_LIST } from "../../src/domain/expansion.js";
import type { UnexpandedName } from "../../src/domain/unexpanded.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import type { Element } from "../parts/element.js";

/** A row that wraps to four lines on a phone; the rest can be said. */
const MOST = 12;
const MAX_NAME = 24;

/** One button for each group; open lists have no name, so theirs is per task. */
export function expandButtons(
	names: readonly UnexpandedName[],
	{ people }: Catalogue,
): Element[] {
	const buttons = names.flatMap(({ name, tasks }) =>
		name === OPEN_LIST
			? tasks.map((task) =>
					button(people.expand.button(`${task}${OPEN_LIST}`), {
						do: "open-expand-form",
						group: name,
						task,
					}),
				)
			: [
					button(people.expand.button(clipped(oneLine(name), MAX_NAME)), {
						do: "open-expand-form",
						group: name,
					}),
				],
	);
	return buttonRow(buttons.slice(0, MOST));
}
