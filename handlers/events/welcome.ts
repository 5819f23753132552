import type { HandlerContext, Reply } from "../../src/context.js";
import { help, helpFor } from "../commands/help.js";
import { noticeReply } from "../notice-reply.js";

/** Added to a group, or the private chat opened: who this chat is to the bot, and what to say. */
export function welcome(ctx: HandlerContext): Promise<Reply> {
	if (ctx.place.type === "group" && helpFor(ctx).kind === "stranger") {
		return Promise.resolve(noticeReply(ctx, ctx.words.notices.welcome));
	}
	return help.run(ctx, { intent: "help" });
}
