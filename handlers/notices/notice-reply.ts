import type { HandlerContext, Reply } from "../../src/context.js";
import type { NoticeWords } from "../../templates/catalogue/catalogue.js";
import { noticeCard, type Notice } from "../../templates/notice.js";

/** One plain card about no task. */
export function noticeReply(
	ctx: HandlerContext,
	notice: NoticeWords,
	tone: Notice["tone"] = "info",
): Reply {
	return {
		cards: [{ card: noticeCard({ ...notice, tone }, ctx.words), about: [] }],
	};
}
