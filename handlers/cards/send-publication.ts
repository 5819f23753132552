import {
	defineCardHandler,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import {
	isLapsed,
	type Publication,
} from "../../src/domain/publishing/publication.js";
import { noticeReply } from "../notices/notice-reply.js";
import { cancelOutdated, isOutdated } from "../publishing/is-outdated.js";
import { publicationReply } from "../publishing/publication-reply.js";
import { publishableCase } from "../publishing/publishable-case.js";
import { needsSecond, secondPeople } from "../publishing/second-people.js";
import { sendPublication } from "../publishing/send-publication.js";
import {
	ownPublication,
	settledBefore,
	settlePublication,
} from "../publishing/settle-publication.js";

/** 發送 by who asked for it: to a second person where that is needed, else to the groups. */
export const pressSendPublication = defineCardHandler({
	does: "send-publication",
	async run(ctx, { publication: id }) {
		const draft = await ownPublication(ctx, id);
		if (draft.state !== "draft" || isLapsed(draft, ctx.now))
			return settledBefore(ctx, id);
		const filed = await publishableCase(ctx, draft.case);
		if (isOutdated(draft, filed)) return cancelOutdated(ctx, draft, ["draft"]);
		return needsSecond(ctx)
			? askSecond(ctx, draft)
			: sendPublication(ctx, draft, ["draft"]);
	},
});

async function askSecond(
	ctx: HandlerContext,
	draft: Publication,
): Promise<Reply> {
	const { noSecond, toasts } = ctx.words.casePublishing;
	const people = await secondPeople(ctx, draft);
	if (people.length === 0)
		return {
			...noticeReply(ctx, noSecond, "warn"),
			toast: { type: "warning", content: noSecond.title },
		};
	const waiting: Publication = { ...draft, state: "waiting", askedAt: ctx.now };
	if (!(await settlePublication(ctx, waiting, ["draft"], "asked")))
		return settledBefore(ctx, draft.id);
	return {
		cards: await Promise.all(
			people.map((person) => publicationReply(ctx, waiting, "second", person)),
		),
		toast: { type: "info", content: toasts.asked(people.length) },
		replacement: await publicationReply(ctx, waiting),
	};
}
