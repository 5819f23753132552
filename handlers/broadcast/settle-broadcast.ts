import type { HandlerContext, Reply } from "../../src/context.js";
import { type Broadcast, mayBroadcast } from "../../src/domain/broadcast.js";
import { DomainError } from "../../src/domain/errors.js";
import { broadcastCard } from "./broadcast-card.js";

/** The only door to a notice: throws `not-found-or-not-allowed` for whoever may not send one. */
export async function getBroadcast(
	ctx: HandlerContext,
	id: string,
): Promise<Broadcast> {
	const found = mayBroadcast(ctx.speaker) ? await ctx.broadcasts.get(id) : null;
	if (!found) throw new DomainError("not-found-or-not-allowed");
	return found;
}

/** Settles the draft in the actor's name; false when somebody was first. */
export async function settleBroadcast(
	ctx: HandlerContext,
	settled: Broadcast & { state: "sent" | "cancelled" },
): Promise<boolean> {
	if (!(await ctx.broadcasts.settle(settled))) return false;
	await ctx.audit.add({
		at: ctx.now,
		person: ctx.actor.person,
		chat: ctx.place.chat,
		action: `broadcast-${settled.state}`,
		subject: settled.id,
		result: "done",
		source: ctx.source,
	});
	return true;
}

/** Pressed again, or by a second person: nothing more happens, and the card shows what did. */
export async function settledBefore(
	ctx: HandlerContext,
	id: string,
): Promise<Reply> {
	const found = await getBroadcast(ctx, id);
	const { toasts } = ctx.words.broadcast;
	const content =
		found.state === "sent" ? toasts.alreadySent : toasts.alreadyCancelled;
	return {
		cards: [],
		toast: { type: "info", content },
		replacement: await broadcastCard(ctx, found, { delivery: true }),
	};
}
