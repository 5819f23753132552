import type { Reply, ReplyCard } from "../../src/context.js";

/** What a move answers with: first the task as it stands now, then what others are told; over a pressed card, a line. */
export interface Moved {
	cards: [ReplyCard, ...ReplyCard[]];
	toast: NonNullable<Reply["toast"]>;
	/** The task's state did not allow it: the first card only shows how it stands. */
	isUnchanged?: true;
}
