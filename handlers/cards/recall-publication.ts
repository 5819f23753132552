import {
	defineCardHandler,
	type HandlerContext,
	type ReplyCard,
} from "../../src/context.js";
import type { Publication } from "../../src/domain/publishing/publication.js";
import { publicationKey } from "../publishing/publication-fates.js";
import { publicationReply } from "../publishing/publication-reply.js";
import { isRequesterEntitled } from "../publishing/second-people.js";
import {
	getPublication,
	settledBefore,
	settlePublication,
} from "../publishing/settle-publication.js";

/** 撤回 by anybody of the office or 紀委: what is not sent yet is dropped, what is there is taken off Lark. */
export const pressRecallPublication = defineCardHandler({
	does: "recall-publication",
	async run(ctx, { publication: id }) {
		const recalled: Publication = {
			...(await getPublication(ctx, id)),
			state: "recalled",
			recalledBy: ctx.actor.person,
			recalledAt: ctx.now,
		};
		if (!(await settlePublication(ctx, recalled, ["sent"], "recalled")))
			return settledBefore(ctx, id);
		for (const { chat } of recalled.targets)
			await ctx.outbox.recall(publicationKey(id, chat));
		const { toasts } = ctx.words.casePublishing;
		const content = toasts.recalling(recalled.targets.length);
		return {
			cards: await tellRequester(ctx, recalled),
			toast: { type: "success", content },
			replacement: await publicationReply(ctx, recalled),
		};
	},
});

/** Who asked for it, where it was another that took it back: he would not look at his old card again. */
async function tellRequester(
	ctx: HandlerContext,
	recalled: Publication,
): Promise<ReplyCard[]> {
	const { requestedBy } = recalled;
	if (requestedBy === ctx.actor.person) return [];
	if (!(await isRequesterEntitled(ctx, recalled))) return [];
	return [await publicationReply(ctx, recalled, "requester", requestedBy)];
}
