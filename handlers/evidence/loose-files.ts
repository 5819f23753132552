import { randomUUID } from "node:crypto";
import type { HandlerContext } from "../../src/context.js";
import type { Evidence } from "../../src/domain/evidence.js";

/** The attachments of the message in hand, not known yet which task they show. */
export function looseFiles(
	ctx: HandlerContext,
	candidates: readonly string[] = [],
): Evidence[] {
	const { message } = ctx;
	if (!message) return [];
	return message.attachments.map((attachment) => ({
		id: randomUUID(),
		task: null,
		message: ctx.source,
		...attachment,
		person: ctx.actor.person,
		unit: null,
		chat: ctx.place.chat,
		at: ctx.now,
		sentAtMs: momentOf(ctx),
		day: ctx.today,
		report: null,
		batch: ctx.source,
		candidates: [...candidates],
		state: "loose",
		why: null,
		bytes: null,
		sha256: null,
		withdrawn: false,
	}));
}

/** When it was said, by Lark's clock where it tells: a message may arrive hours late. */
export function momentOf({ message, now }: HandlerContext): number {
	return message?.sentAtMs ?? now.getTime();
}
