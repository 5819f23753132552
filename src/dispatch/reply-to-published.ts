import { noticeReply } from "../../handlers/notices/notice-reply.js";
import type { HandlerContext, Reply } from "../context.js";
import type { IntentName, Utterance } from "../language/utterance.js";

/** What a published case, and its correction, are put under. */
const PUBLISHED = "publication:";
const CORRECTION = "correction:";
/** What such words would be about is a task, and a published case is none. */
const ABOUT_A_TASK: ReadonlySet<IntentName> = new Set<IntentName>([
	"accept",
	"done",
	"progress",
	"not-applicable",
	"blocked",
	"unblocked",
	"verify",
	"return",
	"unknown",
]);
/** Politeness asks for no answer. */
const RECEIVED =
	/^(?:好的?|收到|知悉|知道了|已?收悉|已?阅|明白|遵照?执行|谢谢|謝謝|已?閱|遵照?執行|ok|okay|received|noted|roger|got it|thanks?|thank you)/iu;

/**
 * Words in reply to a case published in this group, or to its correction, that name no task: one line, or nothing at all
 * for 收到 and its like. Null for anything else.
 */
export function replyToPublished(
	ctx: HandlerContext,
	said: Utterance,
	text: string,
): Reply | null {
	const key = ctx.replyingTo?.key ?? "";
	const isPublished = key.startsWith(PUBLISHED) || key.startsWith(CORRECTION);
	if (!isPublished || ("task" in said && said.task !== null)) return null;
	if (RECEIVED.test(text.trim())) return { cards: [] };
	if (!ABOUT_A_TASK.has(said.intent)) return null;
	return noticeReply(ctx, ctx.words.casePublishing.noReplyNeeded);
}
