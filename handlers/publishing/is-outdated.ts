import type { HandlerContext, Reply } from "../../src/context.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { namesInSubject } from "../../src/domain/masking/names-in-subject.js";
import type {
	Publication,
	PublicationState,
} from "../../src/domain/publishing/publication.js";
import { publishedFaults } from "../../src/domain/publishing/publication-text.js";
import { publicationReply } from "./publication-reply.js";
import { settledBefore, settlePublication } from "./settle-publication.js";

/** Whether the case has changed since the text was drawn up from it, or the text may not stand in a group any more. */
export function isOutdated(
	{ caseVersion, text }: Publication,
	filed: TypicalCase,
): boolean {
	if (caseVersion !== filed.version) return true;
	return publishedFaults(text, namesInSubject(filed.text.subject)).length > 0;
}

/** Nothing is sent: it is cancelled, so that it can be drawn up anew. */
export async function cancelOutdated(
	ctx: HandlerContext,
	publication: Publication,
	from: readonly PublicationState[],
): Promise<Reply> {
	const cancelled: Publication = {
		...publication,
		state: "cancelled",
		settledBy: ctx.actor.person,
		settledAt: ctx.now,
	};
	if (!(await settlePublication(ctx, cancelled, from, "outdated")))
		return settledBefore(ctx, publication.id);
	const content = ctx.words.casePublishing.toasts.outdated;
	return {
		cards: [],
		toast: { type: "warning", content },
		replacement: await publicationReply(ctx, cancelled),
	};
}
