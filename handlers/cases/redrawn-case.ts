import type { HandlerContext } from "../../src/context.js";
import type { Card } from "../../src/card-actions.js";
import { mayDoToCase } from "../../src/domain/cases/case-access.js";
import { decidesOn } from "../../src/domain/cases/case-review.js";
import type { CaseChange } from "../../src/domain/cases/case.js";
import { hasNewWords } from "../../src/domain/cases/handed-in.js";
import { olderCaseCard } from "../../templates/cases/older-case.js";
import { noticeCard } from "../../templates/notice.js";
import { dotted } from "../../templates/tasks/task-text.js";
import { namesOf } from "../people/name-of.js";
import { caseCard } from "./case-card.js";
import { caseSpeaker } from "./filing-units.js";

/**
 * The new face of an older card of the case, for the reader of `ctx`. Nobody asked for it, so it is no reading and never
 * shows more than the card did: the whole case only to whom the card showed it whole, while nothing in it was worded anew.
 * Who decides on it opens it afresh. To whom it is closed it says just that.
 */
export async function redrawnCase(
	ctx: HandlerContext,
	change: CaseChange,
	isWhole: boolean,
): Promise<Card> {
	const { after } = change;
	if (!mayDoToCase("read", after, await caseSpeaker(ctx, after)))
		return closedCard(ctx);
	const staysWhole =
		isWhole && !hasNewWords(change) && !decidesOn(after, ctx.speaker);
	if (!staysWhole)
		return olderCaseCard(after, await lastOf(ctx, change), ctx.words);
	const { card } = await caseCard(ctx, after, { isUnasked: true });
	return card;
}

function closedCard({ words }: HandlerContext): Card {
	return noticeCard({ ...words.caseReview.older.closed, tone: "info" }, words);
}

/** 3月12日 08:05 · 甲 · 採納 */
async function lastOf(
	ctx: HandlerContext,
	{ event: { at, person, kind, undoes } }: CaseChange,
): Promise<string> {
	const { words, timeZone } = ctx;
	const nameOf = await namesOf(ctx, [person], words);
	const { history } = words.caseReview;
	return dotted([
		words.time.moment(at, timeZone),
		nameOf(person),
		history[kind],
		undoes ? history[undoes.kind] : null,
	]);
}
