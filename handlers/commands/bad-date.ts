import { defineCommand } from "../../src/context.js";
import { noticeReply } from "../notices/notice-reply.js";

/** A day that does not exist: said back, with examples, and nothing changed. */
export const badDate = defineCommand({
	intent: "bad-date",
	examples: [],
	run: (ctx, { said }) =>
		Promise.resolve(noticeReply(ctx, ctx.words.notices.badDate(said), "warn")),
});
