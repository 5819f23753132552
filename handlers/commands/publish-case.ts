import {
	defineCommand,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import { namesInSubject } from "../../src/domain/masking/names-in-subject.js";
import { maskText } from "../../src/domain/masking/masking.js";
import {
	isLapsed,
	mayHandlePublications,
	type Publication,
} from "../../src/domain/publishing/publication.js";
import { DomainError } from "../../src/domain/errors.js";
import { whichPublicationCard } from "../../templates/publishing/which-publication.js";
import { auditCase } from "../cases/audit-case.js";
import { legible, refused } from "../cases/get-case.js";
import { noticeReply } from "../notices/notice-reply.js";
import { publicationReply } from "../publishing/publication-reply.js";
import { publishForm } from "../publishing/publish-form.js";
import { mayPublish } from "../publishing/publishable-case.js";
import { isSecond } from "../publishing/second-people.js";

/** So many are offered where no number is said. */
const MOST = 10;

/** 發布案例 12, in private: the form; where it is published already, or waits, what became of that. */
export const publishCase = defineCommand({
	intent: "publish-case",
	examples: ["發布案例 12"],
	async run(ctx, { no }) {
		const inPrivate = { ...ctx.place, type: "p2p" as const };
		if (!mayHandlePublications(ctx.actor, inPrivate))
			throw new DomainError("not-found-or-not-allowed");
		const { seePrivate } = ctx.words.casePublishing;
		if (ctx.place.type !== "p2p") {
			const subject = no === null ? null : `case:${no}`;
			await auditCase(ctx, "publication-opened", subject, "refused");
			return noticeReply(ctx, seePrivate);
		}
		return no === null ? which(ctx) : ofCase(ctx, no);
	},
});

async function ofCase(ctx: HandlerContext, no: number): Promise<Reply> {
	const filed = await ctx.cases.byNo(no);
	if (!filed || !mayPublish(ctx, filed))
		throw new DomainError(refused(null).code, { task: `case:${no}` });
	const before = (await ctx.publications.ofCase(filed.id)).find((each) =>
		isOutOrWaiting(each, ctx.now),
	);
	if (before) return { cards: [await asItStands(ctx, before)] };
	if (filed.state !== "accepted")
		return noticeReply(ctx, ctx.words.casePublishing.notAccepted(no), "warn");
	return { cards: [await publishForm(ctx, { ...legible(filed), no })] };
}

function isOutOrWaiting(publication: Publication, now: Date): boolean {
	const { state } = publication;
	if (state === "sent" || state === "recalled") return true;
	return state === "waiting" && !isLapsed(publication, now);
}

async function asItStands(ctx: HandlerContext, publication: Publication) {
	const reader = (await isSecond(ctx, publication)) ? "second" : undefined;
	return publicationReply(ctx, publication, reader);
}

async function which(ctx: HandlerContext): Promise<Reply> {
	const accepted = (await ctx.cases.all({ state: "accepted" }))
		.filter((filed) => mayPublish(ctx, filed))
		.reverse()
		.slice(0, MOST);
	if (accepted.length === 0)
		return noticeReply(ctx, ctx.words.casePublishing.nothingToPublish);
	const cases = accepted.map((filed) => ({
		id: filed.id,
		no: filed.no ?? 0,
		title: maskText(filed.text.title, namesInSubject(filed.text.subject)),
	}));
	return {
		cards: [{ card: whichPublicationCard(cases, ctx.words), about: [] }],
	};
}
