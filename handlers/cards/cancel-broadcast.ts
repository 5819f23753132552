import { defineCardHandler } from "../../src/context.js";
import { broadcastCard } from "../broadcast/broadcast-card.js";
import {
	getBroadcast,
	settleBroadcast,
	settledBefore,
} from "../broadcast/settle-broadcast.js";

/** 取消: the preview can no longer be sent. */
export const cancelBroadcast = defineCardHandler({
	does: "cancel-broadcast",
	async run(ctx, { broadcast: id }) {
		const draft = await getBroadcast(ctx, id);
		const cancelled = {
			...draft,
			state: "cancelled" as const,
			settledBy: ctx.actor.person,
			settledAt: ctx.now,
		};
		if (!(await settleBroadcast(ctx, cancelled))) return settledBefore(ctx, id);
		const content = ctx.words.broadcast.toasts.cancelled;
		return {
			cards: [],
			toast: { type: "info", content },
			replacement: await broadcastCard(ctx, cancelled),
		};
	},
});
