import type { HandlerContext, Reply } from "../../src/context.js";
import { noticeReply } from "../notices/notice-reply.js";
import { type LeaveSaid, leaveSaying } from "./leave-refused.js";

/** No colleague goes by that name, or several do: the deputy is to be mentioned. */
export async function deputyUnknown(
	ctx: HandlerContext,
	{ person, from = null, to = null }: LeaveSaid,
	{ name, isOneOfSeveral }: { name: string; isOneOfSeveral: boolean },
): Promise<Reply> {
	const saying = await leaveSaying(ctx, { person, from, to });
	const { leave } = ctx.words.people;
	return noticeReply(ctx, leave.whoIs(name, isOneOfSeveral, saying), "warn");
}
