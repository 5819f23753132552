import type { Card } from "../../src/card-actions.js";
import type { HandlerContext, Reply, ReplyCard } from "../../src/context.js";
import {
	daysOfDeputy,
	type Leave,
	leaveByLeave,
	overlap,
} from "../../src/domain/leave.js";
import type { Role } from "../../src/domain/people.js";
import { planScript } from "../../src/language/plan-script.js";
import {
	type Catalogue,
	catalogueFor,
} from "../../templates/catalogue/catalogue.js";
import { noticeCard } from "../../templates/notice.js";
import { leaveCard } from "../../templates/people/leave-card.js";
import { leaveText } from "./leave-text.js";
import { namesOf } from "./name-of.js";
import { noteChange } from "./note-change.js";

/** Gives the deputy his roles for those days in the place of earlier leave that overlaps, and tells all of them. */
export async function takeLeave(
	ctx: HandlerContext,
	taken: Leave,
	roles: [Role, ...Role[]],
): Promise<Reply> {
	const replaced = (await ctx.people.deputiesOf(taken.person)).filter((role) =>
		overlap(role, roles[0]),
	);
	for (const role of replaced) await ctx.people.end(role);
	for (const role of roles) await ctx.people.add(role);
	await noteChange(ctx, {
		kind: "leave",
		person: taken.person,
		added: roles,
		ended: replaced,
	});
	await ctx.audit.add({
		at: ctx.now,
		person: ctx.actor.person,
		chat: ctx.place.chat,
		action: `leave:${taken.from}:${taken.to}:${taken.deputy}`,
		subject: taken.person,
		result: "done",
		source: ctx.source,
	});
	return {
		cards: [
			{ card: await receiptCard(ctx, taken, roles, replaced), about: [] },
			...(await tell(ctx, taken, roles, replaced)),
			...(await tellReplaced(ctx, taken, replaced)),
		],
	};
}

async function receiptCard(
	ctx: HandlerContext,
	{ person }: Leave,
	roles: [Role, ...Role[]],
	replaced: readonly Role[],
): Promise<Card> {
	const { words } = ctx;
	const notice = words.people.leave.taken(
		await leaveText(ctx, roles, words, ctx.actor.person),
	);
	const earlier = await linesOf(ctx, replaced, words);
	const more = earlier.length > 0 ? words.rights.leaveReplaces(earlier) : "";
	return leaveCard(person, { ...notice, text: `${more}${notice.text}` }, words);
}

/** 3月20日至3月25日由甲代, leave by leave. */
async function linesOf(
	ctx: HandlerContext,
	deputies: readonly Role[],
	words: Catalogue,
): Promise<string[]> {
	const lines: string[] = [];
	for (const leave of leaveByLeave(deputies)) {
		const { days, deputy } = await leaveText(ctx, leave, words, null);
		lines.push(words.rights.leaveBy(days, deputy));
	}
	return lines;
}

/** Those who were to stand in and need not any more. */
async function tellReplaced(
	ctx: HandlerContext,
	{ person, deputy }: Leave,
	replaced: readonly Role[],
): Promise<ReplyCard[]> {
	const words = catalogueFor(await planScript(ctx));
	const name = await namesOf(ctx, [person, deputy], words);
	const cards: ReplyCard[] = [];
	for (const leave of leaveByLeave(replaced)) {
		const old = leave[0].person;
		if (old === deputy || old === ctx.actor.person) continue;
		const { days } = await leaveText(ctx, leave, words, null);
		const notice = words.rights.leaveGivenOn(name(person), days, name(deputy));
		cards.push(privately(old, noticeCard({ ...notice, tone: "info" }, words)));
	}
	return cards;
}

/** The deputy always; who is away, where somebody else said so. */
async function tell(
	ctx: HandlerContext,
	{ person, deputy }: Leave,
	roles: [Role, ...Role[]],
	replaced: readonly Role[],
): Promise<ReplyCard[]> {
	const words = catalogueFor(await planScript(ctx));
	const text = await leaveText(ctx, roles, words, null);
	const isChange = replaced.some((role) => role.person === deputy);
	const { from } = daysOfDeputy(roles[0], ctx.timeZone);
	const asked = words.people.leave.deputise(
		text,
		// Until then what he would press is refused.
		from > ctx.today ? words.time.day(from) : null,
	);
	const toDeputy = {
		...asked,
		...(isChange ? { title: words.rights.leaveChanged } : {}),
	};
	const toAbsent = words.people.leave.taken4you(text);
	return [
		privately(deputy, noticeCard({ ...toDeputy, tone: "info" }, words)),
		privately(person, leaveCard(person, toAbsent, words)),
	].filter(({ to }) => to.person !== ctx.actor.person);
}

function privately(person: string, card: Card) {
	return { card, about: [], to: { kind: "person" as const, person }, as: null };
}
