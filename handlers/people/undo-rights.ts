import type { HandlerContext, Reply, ReplyCard } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import { hasRole, type Role } from "../../src/domain/people.js";
import {
	checkUndoableRights,
	isAsLeft,
	type RightsChange,
} from "../../src/domain/rights-change.js";
import { planScript } from "../../src/language/plan-script.js";
import {
	type Catalogue,
	catalogueFor,
} from "../../templates/catalogue/catalogue.js";
import { noticeCard } from "../../templates/notice.js";
import { noticeReply } from "../notices/notice-reply.js";
import { bindingLabel } from "./binding-label.js";
import { maySayLeave } from "./end-leave.js";
import { mayGiveRoles } from "./give-role.js";
import { namesOf } from "./name-of.js";
import { roleLabel } from "./role-label.js";

/**
 * 撤銷 of a change of roles, binding or leave: by who made it and may still make it, within ten minutes, and only while everything
 * is as the change left it. Those whose roles it concerns are told in private.
 */
export async function undoRights(
	ctx: HandlerContext,
	change: RightsChange,
): Promise<Reply> {
	checkRight(ctx, change);
	checkUndoableRights(change, { person: ctx.actor.person, now: ctx.now });
	const { rights } = ctx.words;
	if (!isAsLeft(change, await standing(ctx, change)))
		return noticeReply(
			ctx,
			rights.changedSince(rights.kinds[change.kind]),
			"warn",
		);
	await takeBack(ctx, change);
	await ctx.rights.settle(change.id);
	await ctx.audit.add({
		at: ctx.now,
		person: ctx.actor.person,
		chat: ctx.place.chat,
		action: `undone:${change.kind}`,
		subject: change.chat?.chat ?? change.person,
		result: "done",
		source: ctx.source,
	});
	const notice = rights.undone(
		rights.kinds[change.kind],
		change.chat ? chatLines(ctx, change.chat) : await roleLines(ctx, change),
	);
	const { cards } = noticeReply(ctx, notice, "good");
	return { cards: [...cards, ...(await tellPeople(ctx, change))] };
}

function checkRight(
	ctx: HandlerContext,
	{ kind, person, by }: RightsChange,
): void {
	switch (kind) {
		case "bound":
		case "unbound":
			if (hasRole(ctx.actor, "administrator")) return;
			throw new DomainError("not-found-or-not-allowed");
		case "leave":
		case "leave-ended":
			return maySayLeave(ctx, person ?? by);
		case "role-given":
		case "roles-ended":
			return mayGiveRoles(ctx);
		default:
			return kind satisfies never;
	}
}

async function standing(
	ctx: HandlerContext,
	{ added, ended, chat }: RightsChange,
) {
	const people = [...added, ...ended].flatMap(({ person, standsInFor }) => [
		person,
		...(standsInFor ? [standsInFor] : []),
	]);
	const roles: Role[] = [];
	for (const person of new Set(people))
		roles.push(...(await ctx.people.standingOf(person)));
	const bound = chat ? await ctx.chats.get(chat.chat) : null;
	return { roles, binding: bound?.binding ?? null };
}

async function takeBack(
	ctx: HandlerContext,
	{ added, ended, chat }: RightsChange,
): Promise<void> {
	for (const role of added) await ctx.people.end(role);
	for (const role of ended) await ctx.people.add(role);
	if (!chat) return;
	if (chat.before === null) return ctx.chats.unbind(chat.chat);
	await ctx.chats.bind({
		chat: chat.chat,
		name: null,
		binding: chat.before,
		boundAt: ctx.now,
		boundBy: ctx.actor.person,
	});
}

function chatLines(
	ctx: HandlerContext,
	{ before }: NonNullable<RightsChange["chat"]>,
): string[] {
	const { rights } = ctx.words;
	return [
		before
			? rights.chatIsAgain(bindingLabel(ctx, before))
			: rights.chatIsNothing,
	];
}

/** new不再是區水務局聯絡員；liaison仍是區水務局聯絡員 */
async function roleLines(
	ctx: HandlerContext,
	{ added, ended }: RightsChange,
): Promise<string[]> {
	const { words } = ctx;
	const name = await namesOf(
		ctx,
		[...added, ...ended].map(({ person }) => person),
		words,
	);
	return [
		...added.map((role) =>
			words.rights.isNot(name(role.person), labelOf(ctx, role, words)),
		),
		...ended.map((role) =>
			words.rights.isAgain(name(role.person), labelOf(ctx, role, words)),
		),
	];
}

function labelOf(ctx: HandlerContext, role: Role, words: Catalogue): string {
	const label = roleLabel(ctx, role, words);
	return role.standsInFor ? `${label}${words.people.standingIn}` : label;
}

/** Each in private, one message, in the plan's script; not who took it back himself. */
async function tellPeople(
	ctx: HandlerContext,
	{ added, ended }: RightsChange,
): Promise<ReplyCard[]> {
	const words = catalogueFor(await planScript(ctx));
	const { rights } = words;
	const people = new Set([...added, ...ended].map(({ person }) => person));
	people.delete(ctx.actor.person);
	const labels = (roles: readonly Role[], person: string) =>
		roles
			.filter((role) => role.person === person)
			.map((role) => labelOf(ctx, role, words));
	return [...people].map((person) => {
		const lines = [
			...labels(added, person).map((role) => rights.youAreNot(role)),
			...labels(ended, person).map((role) => rights.youAreAgain(role)),
		];
		const notice = rights.roleTakenBack(lines);
		const card = noticeCard({ ...notice, tone: "info" }, words);
		return { card, about: [], to: { kind: "person", person }, as: null };
	});
}
