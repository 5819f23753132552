import type { Card } from "../../src/card-actions.js";
import type { HandlerContext, Reply, ReplyCard } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import type { Task } from "../../src/domain/task.js";
import { asItStands } from "../moves/as-it-stands.js";
import { decided } from "../moves/move-task.js";
import type { Moved } from "../moves/moved.js";

/** A form that asks for what was not said yet; or what came of the move, its refusal included. */
export type Asked =
	| { kind: "form"; card: ReplyCard }
	| { kind: "moved"; moved: Moved };

/** The form; where the task does not allow what it is for, that at once, and not once it is filled in. */
export async function formFor(
	ctx: HandlerContext,
	task: Task,
	card: Card,
	check: () => unknown,
): Promise<Asked> {
	const refused = decided(check);
	if (refused instanceof DomainError)
		return { kind: "moved", moved: await asItStands(ctx, task, refused) };
	return { kind: "form", card: { card, about: [task.ref] } };
}

/** For what was said; a press is answered by `askedReply`. */
export function cardsOf(asked: Asked): Reply {
	return { cards: asked.kind === "form" ? [asked.card] : asked.moved.cards };
}
