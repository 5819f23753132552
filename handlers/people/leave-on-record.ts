import type { HandlerContext, Reply } from "../../src/context.js";
import { leaveByLeave, ownUnitRoles } from "../../src/domain/leave.js";
import { leaveCard } from "../../templates/people/leave-card.js";
import { privately } from "../cases/in-private.js";
import { noticeReply } from "../notices/notice-reply.js";
import { leaveRefused, leaveSaying } from "./leave-refused.js";
import { leaveText } from "./leave-text.js";
import { namesOf } from "./name-of.js";

/**
 * What leave of this person is on record, with the button that ends it; where there is none, how it is taken. To the asker
 * alone where it is nothing for those who read along.
 */
export async function leaveOnRecord(
	ctx: HandlerContext,
	person: string,
): Promise<Reply> {
	const reply = await recordOf(ctx, person);
	if (await mayBeReadHere(ctx, person)) return reply;
	const { seePrivate } = ctx.words.people.leave;
	return {
		cards: reply.cards.flatMap(
			({ card }) => privately(ctx, card, seePrivate).cards,
		),
	};
}

/** One's own, in private, in the office's group, and in the group of the unit that he is of: elsewhere others read along. */
async function mayBeReadHere(
	{ actor, people, place }: HandlerContext,
	person: string,
): Promise<boolean> {
	const { binding } = place;
	if (person === actor.person) return true;
	if (place.type === "p2p" || binding?.kind === "office") return true;
	if (binding?.kind !== "unit") return false;
	const roles = await people.rolesOf(person);
	return roles.some(({ unit }) => unit === binding.unit);
}

async function recordOf(ctx: HandlerContext, person: string): Promise<Reply> {
	const leaves = leaveByLeave(await ctx.people.deputiesOf(person));
	if (leaves.length === 0) return nothingOnRecord(ctx, person);
	const { leave } = ctx.words.people;
	const lines: string[] = [];
	for (const each of leaves)
		lines.push(
			leave.line(await leaveText(ctx, each, ctx.words, ctx.actor.person)),
		);
	const text = [...lines, leave.howToEnd(leaves.length)].join("\n");
	const card = leaveCard(person, { title: leave.onRecord, text }, ctx.words);
	return { cards: [{ card, about: [] }] };
}

/** Says that there is none, and how it is taken by whom it can be taken for. */
export async function nothingOnRecord(
	ctx: HandlerContext,
	person: string,
): Promise<Reply> {
	const own = ownUnitRoles(await ctx.people.rolesOf(person));
	if (own.length === 0) return leaveRefused(ctx, "no-role", { person });
	const name = await namesOf(ctx, [person], ctx.words);
	const whose = person === ctx.actor.person ? null : name(person);
	const saying = await leaveSaying(ctx, { person });
	return noticeReply(ctx, ctx.words.people.leave.none(whose, saying));
}
