import {
	defineCommand,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import {
	deputyRoles,
	type Leave,
	leaveDays,
	leaveFrom,
	ownUnitRoles,
} from "../../src/domain/leave.js";
import type { Role } from "../../src/domain/people.js";
import type { Utterance } from "../../src/language/utterance.js";
import { confirmLeaveCard } from "../../templates/people/confirm-leave-card.js";
import { deputyUnknown } from "../people/deputy-unknown.js";
import { deputiesNamed } from "../people/deputies-named.js";
import { maySayLeave } from "../people/end-leave.js";
import { leaveOnRecord } from "../people/leave-on-record.js";
import { leaveRefused } from "../people/leave-refused.js";
import { leaveText } from "../people/leave-text.js";
import { takeLeave } from "../people/take-leave.js";

/** 請假 from–to with a deputy: he holds the same roles for those days, and both are told. Said alone: what is on record. */
export const leave = defineCommand({
	intent: "leave",
	examples: ["請假 3月20日到3月25日 由 @某人 代"],
	async run(ctx, said) {
		const person = said.person ?? ctx.actor.person;
		maySayLeave(ctx, person);
		const { deputy, deputyName, from, to } = said;
		if (!deputy && !deputyName && !from && !to)
			return leaveOnRecord(ctx, person);
		if (!deputy && deputyName)
			return askWhetherMeant(ctx, { ...said, person, deputyName });
		const taken = leaveFrom({ ...said, person }, ctx.today);
		if (typeof taken === "string")
			return leaveRefused(ctx, taken, { person, deputy, from, to });
		const [first, ...more] = await rolesFor(ctx, taken);
		if (!first) return leaveRefused(ctx, "no-role", { person });
		return takeLeave(ctx, taken, [first, ...more]);
	},
});

type LeaveUtterance = Extract<Utterance, { intent: "leave" }>;

/** 由王芳代: a name is no person. Where one colleague alone has it, a button takes the leave; else a mention is asked for. */
async function askWhetherMeant(
	ctx: HandlerContext,
	{
		person,
		deputyName: name,
		from,
		to,
	}: LeaveUtterance & { person: string; deputyName: string },
): Promise<Reply> {
	const days = leaveDays({ from, to }, ctx.today);
	if (typeof days === "string")
		return leaveRefused(ctx, days, { person, from, to });
	const held = ownUnitRoles(await ctx.people.rolesOf(person));
	if (held.length === 0) return leaveRefused(ctx, "no-role", { person });
	const [deputy, ...others] = await deputiesNamed(ctx, name, person);
	if (deputy === undefined || others.length > 0)
		return deputyUnknown(
			ctx,
			{ person, from, to },
			{ name, isOneOfSeveral: others.length > 0 },
		);
	return confirmation(ctx, { person, deputy, ...days });
}

async function confirmation(ctx: HandlerContext, meant: Leave): Promise<Reply> {
	const { actor, words } = ctx;
	const [first, ...more] = await rolesFor(ctx, meant);
	if (!first) return leaveRefused(ctx, "no-role", { person: meant.person });
	const text = await leaveText(ctx, [first, ...more], words, actor.person);
	return { cards: [{ card: confirmLeaveCard(meant, text, words), about: [] }] };
}

async function rolesFor(ctx: HandlerContext, leave: Leave): Promise<Role[]> {
	const held = await ctx.people.rolesOf(leave.person);
	return deputyRoles(leave, held, ctx.timeZone);
}
