import type { Card } from "../../src/card-actions.js";
import type { HandlerContext } from "../../src/context.js";
import {
	mayHandlePublications,
	type Publication,
} from "../../src/domain/publishing/publication.js";
import { noticeCard } from "../../templates/notice.js";
import { publicationReply } from "./publication-reply.js";
import { isSecond } from "./second-people.js";

/**
 * The new face of an older card of the publication, for the reader of `ctx`. Where he was sent a newer one with this
 * change (`isTold`) the old one says what happened and points down; to whom publications are closed it says just that.
 */
export async function redrawnPublication(
	ctx: HandlerContext,
	publication: Publication,
	isTold: boolean,
): Promise<Card> {
	const { older } = ctx.words.casePublishing;
	if (!mayHandlePublications(ctx.actor, ctx.place))
		return noticeCard({ ...older.closed, tone: "info" }, ctx.words);
	if (isTold) {
		const title = titleOf(ctx, publication);
		return noticeCard({ title, text: older.below, tone: "info" }, ctx.words);
	}
	const isAsked =
		publication.state === "waiting" && (await isSecond(ctx, publication));
	const { card } = await publicationReply(
		ctx,
		publication,
		isAsked ? "second" : undefined,
	);
	return card;
}

function titleOf(
	{ words: { casePublishing: said } }: HandlerContext,
	{ state, no, targets }: Publication,
): string {
	switch (state) {
		case "draft":
			return said.preview.title(no);
		case "waiting":
			return said.asked.title(no);
		case "sent":
			return said.sent.title(no, targets.length);
		case "recalled":
			return said.recalled.title(no);
		case "refused":
			return said.short.refused.title(no);
		case "cancelled":
			return said.short[targets.length > 0 ? "cancelled" : "nowhere"].title(no);
		default:
			return state satisfies never;
	}
}
