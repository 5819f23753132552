import { defineCardHandler } from "../../src/context.js";
import type { Publication } from "../../src/domain/publishing/publication.js";
import { publicationReply } from "../publishing/publication-reply.js";
import {
	ownPublication,
	settledBefore,
	settlePublication,
} from "../publishing/settle-publication.js";

/** 取消 by who asked for it, until it is sent. */
export const pressCancelPublication = defineCardHandler({
	does: "cancel-publication",
	async run(ctx, { publication: id }) {
		const cancelled: Publication = {
			...(await ownPublication(ctx, id)),
			state: "cancelled",
			settledBy: ctx.actor.person,
			settledAt: ctx.now,
		};
		const from = ["draft", "waiting"] as const;
		if (!(await settlePublication(ctx, cancelled, from, "cancelled")))
			return settledBefore(ctx, id);
		const content = ctx.words.casePublishing.toasts.cancelled;
		return {
			cards: [],
			toast: { type: "info", content },
			replacement: await publicationReply(ctx, cancelled),
		};
	},
});
