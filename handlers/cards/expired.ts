import type { HandlerContext, Reply } from "../../src/context.js";
import { mayDo } from "../../src/domain/access.js";
import type { StoredCard } from "../../src/ports/stores.js";
import { taskAnswer } from "../tasks/task-answer.js";

/** An old, forwarded or forged card: nothing happens; where it was ours and about one task, the task as it stands now. */
export async function pressExpired(
	ctx: HandlerContext,
	card: StoredCard | null,
): Promise<Reply> {
	const toast = {
		type: "warning",
		content: ctx.words.toasts.cardExpired,
	} as const;
	await ctx.audit.add({
		at: ctx.now,
		person: ctx.actor.person,
		chat: ctx.place.chat,
		action: "card-expired",
		subject: card?.id ?? null,
		result: "refused",
		source: ctx.source,
	});
	const [ref] = card?.about ?? [];
	const task =
		card?.about.length === 1 && ref ? await ctx.tasks.get(ref) : null;
	if (!task || !mayDo("view", { ...ctx.speaker, task }))
		return { cards: [], toast };
	return { cards: [await taskAnswer(ctx, task)], toast };
}
