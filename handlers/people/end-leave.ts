import type { HandlerContext, Reply } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import { hasRole } from "../../src/domain/people.js";
import { planScript } from "../../src/language/plan-script.js";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import { noticeCard } from "../../templates/notice.js";
import { noteChange, receipt } from "./note-change.js";
import { namesOf } from "./name-of.js";
import { nothingOnRecord } from "./leave-on-record.js";

/** A head or liaison for himself, the office and administrators for anybody. */
export function maySayLeave({ actor }: HandlerContext, person: string): void {
	const isOwn = actor.person === person && actor.roles.length > 0;
	if (isOwn || hasRole(actor, "office") || hasRole(actor, "administrator"))
		return;
	throw new DomainError("not-found-or-not-allowed");
}

/** 銷假: the deputies' roles end at once, and they hear of it. */
export async function endLeave(
	ctx: HandlerContext,
	person: string,
): Promise<Reply> {
	maySayLeave(ctx, person);
	const { words } = ctx;
	const ended = await ctx.people.endDeputies(person);
	const deputies = [...new Set(ended.map((role) => role.person))];
	const name = await namesOf(ctx, [person, ...deputies], words);
	if (deputies.length === 0) return nothingOnRecord(ctx, person);
	await noteChange(ctx, { kind: "leave-ended", person, ended });
	await ctx.audit.add({
		at: ctx.now,
		person: ctx.actor.person,
		chat: ctx.place.chat,
		action: "leave-ended",
		subject: person,
		result: "done",
		source: ctx.source,
	});
	const notice = words.people.leave.ended(
		person === ctx.actor.person ? null : name(person),
		deputies.map(name),
	);
	const { cards } = receipt(ctx, notice, ctx.source);
	return { cards: [...cards, ...(await tell(ctx, person, deputies))] };
}

async function tell(ctx: HandlerContext, person: string, deputies: string[]) {
	const words = catalogueFor(await planScript(ctx));
	const name = await namesOf(ctx, [person], words);
	const notice = words.people.leave.endedForDeputy(name(person));
	const card = noticeCard({ ...notice, tone: "info" }, words);
	return deputies.map((deputy) => ({
		card,
		about: [],
		to: { kind: "person" as const, person: deputy },
		as: null,
	}));
}
