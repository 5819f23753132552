import { defineCardHandler } from "../../src/context.js";
import { broadcastCard } from "../broadcast/broadcast-card.js";
import { getBroadcast } from "../broadcast/settle-broadcast.js";

/** 查看送達: the card with how many groups have it, and which have not. */
export const pressBroadcastDelivery = defineCardHandler({
	does: "broadcast-delivery",
	async run(ctx, { broadcast: id }) {
		const found = await getBroadcast(ctx, id);
		return {
			cards: [],
			replacement: await broadcastCard(ctx, found, { delivery: true }),
		};
	},
});
