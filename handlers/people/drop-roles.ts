import type { HandlerContext, Reply } from "../../src/context.js";
import { hasRole, type Role, type RoleName } from "../../src/domain/people.js";
import { roleKey } from "../../src/domain/rights-change.js";
import { dropRolesCard } from "../../templates/people/drop-roles.js";
import { noticeReply } from "../notices/notice-reply.js";
import { mayGiveRoles } from "./give-role.js";
import { namesOf } from "./name-of.js";
import { noteChange, receipt } from "./note-change.js";
import { roleLabel } from "./role-label.js";

/**
 * 免去: asks first, naming every role that ends, `only` the one named where one was; `confirmed` are the keys of those that the question named. Where there are others by then, it asks again.
 */
export async function dropRoles(
	ctx: HandlerContext,
	person: string,
	confirmed: readonly string[] | null,
	only?: RoleName,
): Promise<Reply> {
	mayGiveRoles(ctx);
	const refusal = await refusalOf(ctx, person, only);
	if (refusal) {
		await note(ctx, person, "refused");
		return noticeReply(ctx, refusal, "warn");
	}
	const all = await ctx.people.standingOf(person);
	const standing = all.filter(({ role }) => !only || role === only);
	const held = standing.filter((role) => role.person === person);
	const name = (await namesOf(ctx, [person], ctx.words))(person);
	if (standing.length === 0)
		return noticeReply(ctx, ctx.words.notices.rolesDropped(name, 0));
	const labels = held.map((role) => labelOf(ctx, role));
	const keys = standing.map(roleKey);
	if (!confirmed || !sameKeys(keys, confirmed)) {
		const asked = { person, name, labels, roles: keys, only };
		return { cards: [{ card: dropRolesCard(asked, ctx.words), about: [] }] };
	}
	if (only) for (const role of standing) await ctx.people.end(role);
	else await ctx.people.removeAll(person);
	await note(ctx, person, "done");
	const change = { kind: "roles-ended", person, ended: standing } as const;
	const notice = ctx.words.people.rolesEnded(name, labels);
	return receipt(ctx, notice, await noteChange(ctx, change));
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
	return JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted());
}

function labelOf(ctx: HandlerContext, role: Role): string {
	const label = roleLabel(ctx, role, ctx.words);
	return role.standsInFor ? `${label}${ctx.words.people.standingIn}` : label;
}

/** Without one of these nobody could put anything right any more (`trust.md` §5 row 56). */
const NEEDED: readonly RoleName[] = ["office", "administrator", "discipline"];

async function refusalOf(
	ctx: HandlerContext,
	person: string,
	only: RoleName | undefined,
) {
	const { people } = ctx.words;
	const isOwn = ctx.actor.person === person;
	if (isOwn && !hasRole(ctx.actor, "administrator"))
		return people.notToYourself;
	const last = await lastOneOf(ctx, person, only);
	return last && people.lastOne(last);
}

/** The role that would be left with nobody. Administrators by `ADMIN_OPEN_IDS` stay, whatever is said. */
async function lastOneOf(
	ctx: HandlerContext,
	person: string,
	only: RoleName | undefined,
): Promise<RoleName | null> {
	for (const role of NEEDED) {
		if (only && role !== only) continue;
		const held = await ctx.people.withRole(role);
		// Who only stands in for somebody is not one more.
		const own = held.filter(({ standsInFor }) => !standsInFor);
		if (!own.some((each) => each.person === person)) continue;
		const another = own.some((each) => each.person !== person);
		const byFirst = role === "administrator" && ctx.administrators.length > 0;
		if (!another && !byFirst) return role;
	}
	return null;
}

function note(
	ctx: HandlerContext,
	subject: string,
	result: "done" | "refused",
): Promise<void> {
	return ctx.audit.add({
		at: ctx.now,
		person: ctx.actor.person,
		chat: ctx.place.chat,
		action: "roles-ended",
		subject,
		result,
		source: ctx.source,
	});
}
