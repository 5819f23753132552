import type { Reply } from "../../src/context.js";
import type { Moved } from "../moves/moved.js";

/** For a press: the pressed card shows the task as it stands now, the others are told. */
export function movedReply({
	cards: [replacement, ...cards],
	toast,
}: Moved): Reply {
	return { cards, toast, replacement };
}
