import {
	defineCardHandler,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import {
	type Publication,
	type PublicationTarget,
	targetsNow,
} from "../../src/domain/publishing/publication.js";
import { planScript } from "../../src/language/plan-script.js";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import { noticeCard } from "../../templates/notice.js";
import { putToGroups } from "../notices/put-to-groups.js";
import { auditPublication } from "../publishing/audit-publication.js";
import { publicationFates } from "../publishing/publication-fates.js";
import { publicationReply } from "../publishing/publication-reply.js";
import { boundTargets } from "../publishing/publish-form.js";
import { getPublication } from "../publishing/settle-publication.js";

/**
 * 發更正: in our own words, once to each group where the message can no longer be taken back. As it repeats the title, only
 * where the group still stands for the same, with nobody from outside in it.
 */
export const pressCorrectPublication = defineCardHandler({
	does: "correct-publication",
	async run(ctx, { publication: id }) {
		const recalled = await getPublication(ctx, id);
		const fates = await publicationFates(ctx, recalled);
		const stuck =
			recalled.state === "recalled" ? (fates.get("unrecallable") ?? []) : [];
		const { targets: groups } = targetsNow(stuck, await boundTargets(ctx));
		const put = await putCorrections(ctx, recalled, groups);
		if (put > 0) await auditPublication(ctx, "corrected", recalled);
		const isGone = groups.length < stuck.length;
		return {
			cards: [],
			toast: toastFor(ctx, put, isGone),
			replacement: await publicationReply(ctx, recalled),
		};
	},
});

function toastFor(
	{ words }: HandlerContext,
	put: number,
	isGone: boolean,
): NonNullable<Reply["toast"]> {
	const { recalled, sent, toasts } = words.casePublishing;
	if (put > 0) return { type: "success", content: recalled.corrected(put) };
	return { type: "info", content: isGone ? sent.gone : toasts.settledBefore };
}

/** How many are new. */
async function putCorrections(
	ctx: HandlerContext,
	{ id, text }: Publication,
	groups: readonly PublicationTarget[],
): Promise<number> {
	const words = catalogueFor(await planScript(ctx));
	const { correction } = words.casePublishing;
	const card = noticeCard(
		{
			title: correction.title,
			text: correction.text(text.title),
			tone: "warn",
		},
		words,
	);
	return putToGroups(
		ctx,
		groups,
		{ card, words },
		{
			keyOf: (chat) => `correction:${id}:${chat}`,
			internalOnly: true,
		},
	);
}
