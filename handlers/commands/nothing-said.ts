import type { HandlerContext, Reply } from "../../src/context.js";
import { noticeReply } from "../notices/notice-reply.js";

/** A picture, a sticker, only a mention, a forwarded bundle: says how to say it, changes nothing. */
export function nothingSaid(
	ctx: HandlerContext,
	why: "no-words" | "forwarded",
): Promise<Reply> {
	const { notices } = ctx.words;
	const notice =
		why === "forwarded" ? notices.sayItDirectly : notices.wordsPlease;
	return Promise.resolve(noticeReply(ctx, notice));
}
