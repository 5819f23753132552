import type { HandlerContext, Reply, ReplyCard } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import {
	clashingRole,
	hasRole,
	isSameRole,
	type Role,
	type RoleName,
} from "../../src/domain/people.js";
import { planScript } from "../../src/language/plan-script.js";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import type { Clash } from "../../templates/catalogue/people-words.js";
import { noticeCard } from "../../templates/notice.js";
import { replaceOrAddCard } from "../../templates/people/replace-or-add.js";
import { handoverFor } from "./handover-for.js";
import { namesOf } from "./name-of.js";
import { noteChange, receipt } from "./note-change.js";
import { noticeReply } from "../notices/notice-reply.js";
import { roleLabel } from "./role-label.js";

export type Given = Pick<Role, "person" | "role" | "unit" | "actionNo">;

/** What becomes of who has the role already; asked where it is not said. */
export type How =
	| { kind: "ask" }
	| { kind: "add" }
	| { kind: "replace"; person: string };

/** By an administrator or the office. */
export function mayGiveRoles(ctx: HandlerContext): void {
	if (hasRole(ctx.actor, "supervision"))
		throw new DomainError("not-found-or-not-allowed");
	if (hasRole(ctx.actor, "administrator") || hasRole(ctx.actor, "office"))
		return;
	throw new DomainError("not-found-or-not-allowed");
}

/** What reaches beyond one unit and one action. */
const EVERYWHERE: readonly RoleName[] = [
	"office",
	"discipline",
	"supervision",
	"administrator",
];

/**
 * Nobody gives himself more (`trust.md` §5 row 56). An administrator, who has to start somewhere, may make himself head or
 * liaison of a unit, or of an action: what he could reach by binding a group he can reach so.
 */
function isOwnGain(
	{ actor }: HandlerContext,
	{ person, role }: Given,
): boolean {
	if (actor.person !== person) return false;
	return !hasRole(actor, "administrator") || EVERYWHERE.includes(role);
}

/** Gives the role; where a unit has its head or liaison already, asks whether he is replaced. */
export async function giveRole(
	ctx: HandlerContext,
	given: Given,
	how: How,
): Promise<Reply> {
	mayGiveRoles(ctx);
	const { words } = ctx;
	const holders = await holdersOf(ctx, given);
	const people = [given.person, ...holders.map(({ person }) => person)];
	const name = await namesOf(ctx, people, words);
	const label = roleLabel(ctx, given, words);
	if (holders.some(({ person }) => person === given.person))
		return noticeReply(
			ctx,
			words.people.roleSetBefore(name(given.person), label),
		);
	if (isOwnGain(ctx, given)) {
		await note(ctx, `role:${given.role}`, given.person, "refused");
		return noticeReply(ctx, words.people.notToYourself, "warn");
	}
	const clash = await clashOf(ctx, given);
	if (clash) {
		await note(ctx, `role:${given.role}`, given.person, "refused");
		const who = name(given.person);
		return noticeReply(
			ctx,
			words.people.notBoth(who, given.role, clash),
			"warn",
		);
	}
	if (how.kind === "ask" && isOfUnit(given) && holders.length > 0) {
		const present = holders.map(({ person }) => ({
			person,
			name: name(person),
		}));
		const card = replaceOrAddCard(
			{ given, person: name(given.person), role: label, present },
			words,
		);
		return { cards: [{ card, about: [] }] };
	}
	const replaced =
		how.kind === "replace"
			? holders.find(({ person }) => person === how.person)
			: undefined;
	return give(ctx, given, replaced ?? null);
}

/** What the person is already and may not be beside it; an administrator by `ADMIN_OPEN_IDS` is one by setting alone. */
async function clashOf(
	{ people, administrators }: HandlerContext,
	{ person, role }: Given,
): Promise<Clash | null> {
	const isBySetting = administrators.includes(person);
	const held = (await people.rolesOf(person)).map((each) => each.role);
	const all = isBySetting ? [...held, "administrator" as const] : held;
	const clash = clashingRole(role, all);
	return clash && { role: clash, isBySetting };
}

async function give(
	ctx: HandlerContext,
	given: Given,
	replaced: Role | null,
): Promise<Reply> {
	const { words } = ctx;
	const ended = replaced ? await endOf(ctx, replaced) : [];
	const added = { ...given, from: ctx.now };
	await ctx.people.add(added);
	const change = await noteChange(ctx, {
		kind: "role-given",
		person: given.person,
		added: [added],
		ended,
	});
	await note(ctx, `role:${given.role}`, given.person);
	if (replaced) await note(ctx, `role-ended:${given.role}`, replaced.person);
	const ids = [given.person, ...(replaced ? [replaced.person] : [])];
	const name = await namesOf(ctx, ids, words);
	const label = roleLabel(ctx, given, words);
	const notice = replaced
		? words.people.replaced(name(given.person), label, name(replaced.person))
		: words.notices.roleSet(
				given.role,
				name(given.person),
				aboutOf(ctx, given),
			);
	const { cards } = receipt(ctx, notice, change);
	return { cards: [...cards, ...(await tell(ctx, given, replaced))] };
}

/** Ends the role, and with it what deputies hold in it: all of that comes back when it is undone. */
async function endOf(ctx: HandlerContext, replaced: Role): Promise<Role[]> {
	const deputies = await ctx.people.deputiesOf(replaced.person);
	await ctx.people.end(replaced);
	return [replaced, ...deputies.filter((role) => isSameRole(role, replaced))];
}

/** In private, in the plan's script: what is open to the new one, that it is over to the old one. */
async function tell(
	ctx: HandlerContext,
	given: Given,
	replaced: Role | null,
): Promise<ReplyCard[]> {
	if (!isOfUnit(given)) return [];
	const handover = await handoverFor(ctx, given, replaced?.person ?? null);
	if (!replaced) return [handover];
	const words = catalogueFor(await planScript(ctx));
	const name = await namesOf(ctx, [given.person], words);
	const ended = words.people.yourRoleEnded(
		roleLabel(ctx, given, words),
		name(given.person),
	);
	return [
		handover,
		{
			card: noticeCard({ ...ended, tone: "info" }, words),
			about: [],
			to: { kind: "person", person: replaced.person },
			as: null,
		},
	];
}

/** In their own name: deputies come and go by themselves. */
async function holdersOf(ctx: HandlerContext, given: Given): Promise<Role[]> {
	const held = await ctx.people.withRole(given.role, given.unit ?? undefined);
	return held.filter((each) => isSameRole(each, given) && !each.standsInFor);
}

export function isOfUnit({ role }: Pick<Given, "role">): boolean {
	return role === "head" || role === "liaison";
}

function aboutOf(
	ctx: HandlerContext,
	{ unit, actionNo }: Given,
): string | null {
	if (unit !== null) return unit;
	if (actionNo === null) return null;
	const found = ctx.plan().plan.actions.find(({ no }) => no === actionNo);
	return found?.name ?? String(actionNo);
}

function note(
	ctx: HandlerContext,
	action: string,
	subject: string,
	result: "done" | "refused" = "done",
): Promise<void> {
	return ctx.audit.add({
		at: ctx.now,
		person: ctx.actor.person,
		chat: ctx.place.chat,
		action,
		subject,
		result,
		source: ctx.source,
	});
}
