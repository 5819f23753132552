import type { HandlerContext, Reply } from "../../src/context.js";
import {
	type Publication,
	type PublicationState,
	targetsNow,
} from "../../src/domain/publishing/publication.js";
import { planScript } from "../../src/language/plan-script.js";
import { publishedCaseCard } from "../../templates/publishing/published-case.js";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import { putToGroups } from "../notices/put-to-groups.js";
import { publicationKey } from "./publication-fates.js";
import { publicationReply, publishedCase } from "./publication-reply.js";
import { settledBefore, settlePublication } from "./settle-publication.js";
import { boundTargets } from "./publish-form.js";

/** One message for each chosen group that still stands for the same, in the transaction that says it is sent. */
export async function sendPublication(
	ctx: HandlerContext,
	publication: Publication,
	from: readonly PublicationState[],
): Promise<Reply> {
	const { targets, gone } = targetsNow(
		publication.targets,
		await boundTargets(ctx),
	);
	const isNowhere = targets.length === 0;
	const after: Publication = {
		...publication,
		state: isNowhere ? "cancelled" : "sent",
		targets,
		gone,
		settledBy: ctx.actor.person,
		settledAt: ctx.now,
	};
	const what = isNowhere ? "cancelled" : "sent";
	if (!(await settlePublication(ctx, after, from, what)))
		return settledBefore(ctx, publication.id);
	await putMessages(ctx, after);
	return sentReply(ctx, after);
}

async function putMessages(
	ctx: HandlerContext,
	publication: Publication,
): Promise<void> {
	const words = catalogueFor(await planScript(ctx));
	const card = publishedCaseCard(publishedCase(ctx, publication), words);
	await putToGroups(
		ctx,
		publication.targets,
		{ card, words },
		{
			keyOf: (chat) => publicationKey(publication.id, chat),
			internalOnly: true,
		},
	);
}

async function sentReply(
	ctx: HandlerContext,
	after: Publication,
): Promise<Reply> {
	const { toasts, short } = ctx.words.casePublishing;
	const isSent = after.state === "sent";
	return {
		cards: [],
		toast: isSent
			? { type: "success", content: toasts.sent(after.targets.length) }
			: { type: "warning", content: short.nowhere.title(after.no) },
		replacement: await publicationReply(ctx, after),
	};
}
