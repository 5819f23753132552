import { defineCommand, type HandlerContext } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import type { NoticeWords } from "../../templates/catalogue/catalogue.js";
import type { ReviewQueue } from "../../templates/cases/review-queue.js";
import { isCaseReviewer, queueCard, queueOf } from "../cases/review-queue.js";
import { noticeReply } from "../notices/notice-reply.js";

/** 案例審核: in private the list of what waits for the asker; in a group one line, and the list in private. */
export const caseReview = defineCommand({
	intent: "case-review",
	examples: ["案例審核", "review cases"],
	async run(ctx) {
		if (!isCaseReviewer(ctx)) throw new DomainError("not-found-or-not-allowed");
		ctx.plan();
		const queue = await queueOf(ctx);
		const card = await queueCard(ctx, queue);
		if (ctx.place.type === "p2p") return { cards: [card] };
		const { cards } = noticeReply(ctx, lineFor(ctx, queue));
		return { cards: isEmpty(queue) ? cards : [...cards, card] };
	},
});

function isEmpty({ review, decide, sign }: ReviewQueue): boolean {
	return review.length + decide.length + sign.length === 0;
}

/** The count in the office's and the commission's own groups; nothing but where to look in any other. */
function lineFor(
	{ place, words }: HandlerContext,
	queue: ReviewQueue,
): NoticeWords {
	const said = words.caseReview.queue;
	const kind = place.binding?.kind;
	if (kind === "office") return said.inGroup(queue.review.length);
	if (kind === "discipline") return said.inGroup(queue.decide.length);
	return said.seePrivate(isEmpty(queue));
}
