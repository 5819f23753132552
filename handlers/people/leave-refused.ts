import type { HandlerContext, Reply } from "../../src/context.js";
import type { Day } from "../../src/domain/day.js";
import { exampleLeaveDays, type LeaveFault } from "../../src/domain/leave.js";
import type {
	Catalogue,
	NoticeWords,
} from "../../templates/catalogue/catalogue.js";
import type { LeaveSaying } from "../../templates/catalogue/people-words.js";
import { noticeReply } from "../notices/notice-reply.js";
import { namesOf } from "./name-of.js";

/** Leave as it was said, as far as it was. */
export interface LeaveSaid {
	person: string;
	deputy?: string | null;
	from?: Day | null;
	to?: Day | null;
}

/** What is missing or wrong, and the whole sentence with what was said kept in it. */
export async function leaveRefused(
	ctx: HandlerContext,
	fault: LeaveFault,
	said: LeaveSaid,
): Promise<Reply> {
	const name = await namesOf(ctx, [said.person], ctx.words);
	const own = said.person === ctx.actor.person ? null : name(said.person);
	const saying = await leaveSaying(ctx, said);
	const notice = faultWords(ctx.words, fault, own, saying);
	return noticeReply(ctx, notice, "warn");
}

/** What can be said, in the days that were said, or else in days that lie ahead. */
export async function leaveSaying(
	ctx: HandlerContext,
	{ person, deputy = null, from, to }: LeaveSaid,
): Promise<LeaveSaying> {
	const first = from ?? to;
	const last = to ?? from;
	const days =
		first && last && first <= last && last >= ctx.today
			? { from: first, to: last }
			: exampleLeaveDays(ctx.today);
	const ids = deputy === null ? [person] : [person, deputy];
	const name = await namesOf(ctx, ids, ctx.words);
	return {
		days,
		person: person === ctx.actor.person ? null : name(person),
		deputy: deputy === null ? null : name(deputy),
	};
}

function faultWords(
	{ people: { leave } }: Catalogue,
	fault: LeaveFault,
	person: string | null,
	saying: LeaveSaying,
): NoticeWords {
	switch (fault) {
		case "deputy-missing":
			return leave.whoStandsIn(saying);
		case "days-missing":
			return leave.fromWhen(saying);
		case "deputy-is-absent":
			return leave.notYourself;
		case "backwards":
			return leave.backwards;
		case "over":
			return leave.over;
		case "no-role":
			return leave.noRole(person);
		default:
			return fault satisfies never;
	}
}
