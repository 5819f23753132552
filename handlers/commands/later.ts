import { defineCommand } from "../../src/context.js";
import { noticeReply } from "../notices/notice-reply.js";

/** What the product will answer one day: one helpful line until then. */
export const later = defineCommand({
	intent: "later",
	examples: [],
	run: (ctx, { name }) =>
		Promise.resolve(noticeReply(ctx, ctx.words.notices.later(name))),
});
