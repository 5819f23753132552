import type { Card } from "../../src/card-actions.js";
import {
	defineCommand,
	type HandlerContext,
	type Reply,
	type ReplyCard,
} from "../../src/context.js";
import {
	deputyRoles,
	type Leave,
	leaveByLeave,
	type LeaveFault,
	leaveFrom,
	overlap,
	ownUnitRoles,
} from "../../src/domain/leave.js";
import type { Role } from "../../src/domain/people.js";
import { planScript } from "../../src/language/plan-script.js";
import {
	type Catalogue,
	catalogueFor,
	type NoticeWords,
} from "../../templates/catalogue/catalogue.js";
import { leaveCard } from "../../templates/people/leave-card.js";
import { noticeCard } from "../../templates/notice.js";
import { noteChange } from "../people/note-change.js";
import { maySayLeave } from "../people/end-leave.js";
import { leaveText } from "../people/leave-text.js";
import { namesOf } from "../people/name-of.js";
import { noticeReply } from "../notices/notice-reply.js";

/** 請假 from–to with a deputy: he holds the same roles for those days, and both are told. Said alone: what is on record. */
export const leave = defineCommand({
	intent: "leave",
	examples: ["請假 3月20日到3月25日 由 @某人 代"],
	async run(ctx, said) {
		const person = said.person ?? ctx.actor.person;
		maySayLeave(ctx, person);
		if (!said.deputy && !said.from && !said.to) return onRecord(ctx, person);
		const taken = leaveFrom({ ...said, person }, ctx.today);
		if (typeof taken === "string") return refused(ctx, taken, person);
		const roles = deputyRoles(
			taken,
			await ctx.people.rolesOf(person),
			ctx.timeZone,
		);
		const [first, ...more] = roles;
		if (!first) return refused(ctx, "no-role", person);
		return take(ctx, taken, [first, ...more]);
	},
});

async function take(
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
	const { words } = ctx;
	const text = await leaveText(ctx, roles, words, ctx.actor.person);
	const notice = words.people.leave.taken(text);
	const earlier = await linesOf(ctx, replaced, words);
	const more = earlier.length > 0 ? words.rights.leaveReplaces(earlier) : "";
	const card = leaveCard(
		taken.person,
		{ ...notice, text: `${more}${notice.text}` },
		words,
	);
	return {
		cards: [
			{ card, about: [] },
			...(await tell(ctx, taken, roles, replaced)),
			...(await tellReplaced(ctx, taken, replaced)),
		],
	};
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
	const toDeputy = {
		...words.people.leave.deputise(text),
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

async function onRecord(ctx: HandlerContext, person: string): Promise<Reply> {
	const [first, ...more] = await ctx.people.deputiesOf(person);
	const own = ownUnitRoles(await ctx.people.rolesOf(person));
	if (!first)
		return own.length > 0
			? noticeReply(ctx, ctx.words.people.leave.howTo)
			: refused(ctx, "no-role", person);
	const leaves = leaveByLeave([first, ...more]);
	const texts: string[] = [];
	for (const each of leaves) {
		const text = await leaveText(ctx, each, ctx.words, ctx.actor.person);
		texts.push(ctx.words.people.leave.running(text).text);
	}
	const { title } = ctx.words.people.leave.running(
		await leaveText(ctx, leaves[0] ?? [first], ctx.words, ctx.actor.person),
	);
	const card = leaveCard(person, { title, text: texts.join("\n") }, ctx.words);
	return { cards: [{ card, about: [] }] };
}

async function refused(
	ctx: HandlerContext,
	fault: LeaveFault,
	person: string,
): Promise<Reply> {
	const name = await namesOf(ctx, [person], ctx.words);
	const notice = faultWords(ctx.words, fault, name(person));
	return noticeReply(ctx, notice, "warn");
}

function faultWords(
	{ people: { leave } }: Catalogue,
	fault: LeaveFault,
	person: string,
): NoticeWords {
	switch (fault) {
		case "deputy-missing":
			return leave.whoStandsIn;
		case "days-missing":
			return leave.fromWhen;
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
