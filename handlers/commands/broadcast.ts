import { defineCommand } from "../../src/context.js";
import {
	type Broadcast,
	mayBroadcast,
	MOST_GROUPS,
} from "../../src/domain/broadcast.js";
import { DomainError } from "../../src/domain/errors.js";
import { broadcastCard, noticeNow } from "../broadcast/broadcast-card.js";
import { noticeReply } from "../notices/notice-reply.js";

/** 通報: a preview with its groups; nothing goes out before 發送 is pressed on it. */
export const broadcast = defineCommand({
	intent: "broadcast",
	examples: ["通報", "broadcast"],
	async run(ctx) {
		if (!mayBroadcast(ctx.speaker))
			throw new DomainError("not-found-or-not-allowed");
		const { figures, targets } = await noticeNow(ctx);
		const words = ctx.words.broadcast;
		if (targets.length === 0) return noticeReply(ctx, words.nowhere, "warn");
		if (targets.length > MOST_GROUPS)
			return noticeReply(
				ctx,
				words.tooMany(targets.length, MOST_GROUPS),
				"warn",
			);
		const draft: Broadcast = {
			id: ctx.source,
			askedBy: ctx.actor.person,
			at: ctx.now,
			figures,
			targets,
			state: "draft",
			settledBy: null,
			settledAt: null,
			gone: [],
		};
		await ctx.broadcasts.add(draft);
		return { cards: [await broadcastCard(ctx, draft)] };
	},
});
