import { defineCardHandler } from "../../src/context.js";
import { noticeReply } from "../notices/notice-reply.js";
import { mayGiveRoles } from "../people/give-role.js";

/** 取消 of 免去: everything stays. */
export const pressKeepRoles = defineCardHandler({
	does: "keep-roles",
	run(ctx) {
		mayGiveRoles(ctx);
		const { kept } = ctx.words.rights;
		const [replacement] = noticeReply(ctx, kept).cards;
		return Promise.resolve({
			cards: [],
			toast: { type: "info", content: kept.title },
			...(replacement ? { replacement } : {}),
		});
	},
});
