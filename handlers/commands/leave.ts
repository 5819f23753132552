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
	type LeaveFault,
	leaveFrom,
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
	await ctx.people.endDeputies(taken.person);
	for (const role of roles) await ctx.people.add(role);
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
	const card = leaveCard(taken.person, words.people.leave.taken(text), words);
	return { cards: [{ card, about: [] }, ...(await tell(ctx, taken, roles))] };
}

/** The deputy always; who is away, where somebody else said so. */
async function tell(
	ctx: HandlerContext,
	{ person, deputy }: Leave,
	roles: [Role, ...Role[]],
): Promise<ReplyCard[]> {
	const words = catalogueFor(await planScript(ctx));
	const text = await leaveText(ctx, roles, words, null);
	const toDeputy = words.people.leave.deputise(text);
	const toAbsent = words.people.leave.taken4you(text);
	return [
		privately(deputy, noticeCard({ ...toDeputy, tone: "info" }, words)),
		privately(person, leaveCard(person, toAbsent, words)),
	].filter(({ to }) => to.person !== ctx.actor.person);
}

function privately(person: string, card: Card) {
	return { card, about: [], to: { kind: "person" as const, person } };
}

async function onRecord(ctx: HandlerContext, person: string): Promise<Reply> {
	const [first, ...more] = await ctx.people.deputiesOf(person);
	const own = ownUnitRoles(await ctx.people.rolesOf(person));
	if (!first)
		return own.length > 0
			? noticeReply(ctx, ctx.words.people.leave.howTo)
			: refused(ctx, "no-role", person);
	const text = await leaveText(
		ctx,
		[first, ...more],
		ctx.words,
		ctx.actor.person,
	);
	const running = ctx.words.people.leave.running(text);
	const card = leaveCard(person, running, ctx.words);
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
