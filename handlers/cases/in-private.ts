import type { HandlerContext, Reply } from "../../src/context.js";
import type { Card } from "../../src/card-actions.js";
import type { NoticeWords } from "../../templates/catalogue/catalogue.js";
import { noticeCard } from "../../templates/notice.js";

/** The same asker as he would stand in his private chat: what is answered goes there. */
export function inPrivate(ctx: HandlerContext): HandlerContext {
	if (ctx.place.type === "p2p") return ctx;
	const place = { ...ctx.place, type: "p2p", binding: null } as const;
	return { ...ctx, place, speaker: { ...ctx.speaker, place } };
}

/** The card to the asker alone; said in a group, one line there says where it went. */
export function privately(
	ctx: HandlerContext,
	card: Card,
	line: NoticeWords = ctx.words.cases.seePrivate,
): Reply {
	if (ctx.place.type === "p2p") return { cards: [{ card, about: [] }] };
	const to = { kind: "person", person: ctx.actor.person } as const;
	const notice = noticeCard({ ...line, tone: "info" }, ctx.words);
	return {
		cards: [
			{ card: notice, about: [] },
			{ card, about: [], to },
		],
	};
}
