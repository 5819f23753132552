import type { Reply } from "../../src/context.js";
import type { Moved } from "../moves/moved.js";
import type { Asked } from "../tasks/form-for.js";

/** For a press: the pressed card shows the task as it stands now, the others are told. */
export function movedReply({
	cards: [replacement, ...cards],
	toast,
	isUnchanged,
}: Moved): Reply {
	return { cards, toast, replacement, ...(isUnchanged && { isUnchanged }) };
}

/** For a press: its answer takes the place of the pressed card, what others are told comes as it is. */
export function inItsPlace({
	cards: [replacement, ...cards],
	...rest
}: Reply): Reply {
	return { ...rest, cards, ...(replacement ? { replacement } : {}) };
}

/** The same; a form comes as a card of its own. */
export function askedReply(asked: Asked): Reply {
	return asked.kind === "form"
		? { cards: [asked.card] }
		: movedReply(asked.moved);
}
