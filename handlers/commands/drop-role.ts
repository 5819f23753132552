import {
	defineCommand,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import { hasRole, type RoleName } from "../../src/domain/people.js";
import { isOwnMatter, mayGiveRoles } from "../people/give-role.js";
import { namesOf } from "../people/name-of.js";
import { noticeReply } from "../notices/notice-reply.js";
import { roleLabel } from "../people/role-label.js";

/** 免去: every role of the person ends at once; the answer says which. */
export const dropRole = defineCommand({
	intent: "drop-role",
	examples: ["免去 @某人"],
	async run(ctx, { person }) {
		mayGiveRoles(ctx);
		if (!person) throw new DomainError("person-missing");
		if (isOwnMatter(ctx, person))
			return refused(ctx, person, ctx.words.people.notToYourself);
		const last = await lastOneOf(ctx, person);
		if (last) return refused(ctx, person, ctx.words.people.lastOne(last));
		return drop(ctx, person);
	},
});

async function drop(ctx: HandlerContext, person: string): Promise<Reply> {
	const { words } = ctx;
	const ended = await ctx.people.removeAll(person);
	await note(ctx, person, "done");
	const name = (await namesOf(ctx, [person], words))(person);
	if (ended.length === 0)
		return noticeReply(ctx, words.notices.rolesDropped(name, 0));
	const labels = ended.map((role) => roleLabel(ctx, role, words));
	return noticeReply(ctx, words.people.rolesEnded(name, labels));
}

/** Without one of these nobody could put anything right any more (`trust.md` §5 row 56). */
const NEEDED: readonly RoleName[] = ["office", "administrator", "discipline"];

/** The role that would be left with nobody. */
async function lastOneOf(
	ctx: HandlerContext,
	person: string,
): Promise<RoleName | null> {
	for (const role of NEEDED) {
		const held = await ctx.people.withRole(role);
		if (!held.some((each) => each.person === person)) continue;
		const another = held.some((each) => each.person !== person);
		const isMine = ctx.actor.person !== person && hasRole(ctx.actor, role);
		if (!another && !isMine) return role;
	}
	return null;
}

async function refused(
	ctx: HandlerContext,
	person: string,
	why: { title: string; text: string },
): Promise<Reply> {
	await note(ctx, person, "refused");
	return noticeReply(ctx, why, "warn");
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
