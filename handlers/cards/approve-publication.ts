import {
	defineCardHandler,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import {
	isLapsed,
	type Publication,
} from "../../src/domain/publishing/publication.js";
import { auditPublication } from "../publishing/audit-publication.js";
import { awaitedPublication } from "../publishing/awaited-publication.js";
import { cancelOutdated, isOutdated } from "../publishing/is-outdated.js";
import { publicationReply } from "../publishing/publication-reply.js";
import { publishableCase } from "../publishing/publishable-case.js";
import { isRequesterEntitled } from "../publishing/second-people.js";
import { sendPublication } from "../publishing/send-publication.js";
import { settledBefore } from "../publishing/settle-publication.js";

/** 同意 by the second person: it goes out. The first decision counts. */
export const pressApprovePublication = defineCardHandler({
	does: "approve-publication",
	async run(ctx, { publication: id }) {
		const waiting = await awaitedPublication(ctx, id);
		if (waiting.state !== "waiting" || isLapsed(waiting, ctx.now))
			return settledBefore(ctx, id);
		const filed = await publishableCase(ctx, waiting.case);
		if (!(await isRequesterEntitled(ctx, waiting)))
			return requesterGone(ctx, waiting);
		if (isOutdated(waiting, filed))
			return cancelOutdated(ctx, waiting, ["waiting"]);
		const reply = await sendPublication(ctx, waiting, ["waiting"]);
		const after = (await ctx.publications.get(id)) ?? waiting;
		const { requestedBy } = after;
		return {
			...reply,
			cards: [
				await publicationReply(ctx, after, "requester", requestedBy),
				...reply.cards,
			],
		};
	},
});

async function requesterGone(
	ctx: HandlerContext,
	waiting: Publication,
): Promise<Reply> {
	await auditPublication(ctx, "sent", waiting, "refused");
	const content = ctx.words.casePublishing.toasts.requesterGone;
	return { cards: [], toast: { type: "warning", content } };
}
