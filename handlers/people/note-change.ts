import type { HandlerContext, Reply } from "../../src/context.js";
import type { RightsChange } from "../../src/domain/rights-change.js";
import type { NoticeWords } from "../../templates/catalogue/catalogue.js";
import { noticeCard } from "../../templates/notice.js";

/** What is changed, of which the rest follows from who asks, when. */
type Changed = Pick<RightsChange, "kind"> &
	Partial<Pick<RightsChange, "person" | "added" | "ended" | "chat">>;

/** Keeps the change so that it can be taken back; gives its id, for the button on its receipt. */
export async function noteChange(
	ctx: HandlerContext,
	changed: Changed,
): Promise<string> {
	const { person = null, added = [], ended = [], chat = null } = changed;
	await ctx.rights.add({
		id: ctx.source,
		kind: changed.kind,
		at: ctx.now,
		by: ctx.actor.person,
		person,
		added,
		ended,
		chat,
		undone: false,
	});
	return ctx.source;
}

/** The receipt of a change of rights, with 撤銷. */
export function receipt(
	ctx: HandlerContext,
	notice: NoticeWords,
	undo: string,
): Reply {
	const card = noticeCard({ ...notice, tone: "good", undo }, ctx.words);
	return { cards: [{ card, about: [] }] };
}
