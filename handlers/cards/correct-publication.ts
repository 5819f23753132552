import { defineCardHandler, type HandlerContext } from "../../src/context.js";
import type {
	Publication,
	PublicationTarget,
} from "../../src/domain/publishing/publication.js";
import { planScript } from "../../src/language/plan-script.js";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import { noticeCard } from "../../templates/notice.js";
import { auditPublication } from "../publishing/audit-publication.js";
import { publicationFates } from "../publishing/publication-fates.js";
import { publicationReply } from "../publishing/publication-reply.js";
import { getPublication } from "../publishing/settle-publication.js";

/** 發更正: in our own words, once to each group where the message can no longer be taken back. */
export const pressCorrectPublication = defineCardHandler({
	does: "correct-publication",
	async run(ctx, { publication: id }) {
		const recalled = await getPublication(ctx, id);
		const fates = await publicationFates(ctx, recalled);
		const groups =
			recalled.state === "recalled" ? (fates.get("unrecallable") ?? []) : [];
		const put = await putCorrections(ctx, recalled, groups);
		if (put > 0) await auditPublication(ctx, "corrected", recalled);
		const { recalled: said, toasts } = ctx.words.casePublishing;
		return {
			cards: [],
			toast:
				put > 0
					? { type: "success", content: said.corrected(put) }
					: { type: "info", content: toasts.settledBefore },
			replacement: await publicationReply(ctx, recalled),
		};
	},
});

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
	let put = 0;
	for (const { chat } of groups) {
		const isNew = await ctx.outbox.put({
			key: `correction:${id}:${chat}`,
			to: { kind: "chat", chat },
			chat,
			card,
			priority: "bulk",
			about: [],
			why: null,
			script: words.script,
		});
		if (isNew) put += 1;
	}
	return put;
}
