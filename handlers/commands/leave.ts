import {
	defineCommand,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import { deputyRoles, leaveFrom } from "../../src/domain/leave.js";
import type { Utterance } from "../../src/language/utterance.js";
import { confirmLeaveCard } from "../../templates/people/confirm-leave-card.js";
import { noticeReply } from "../notices/notice-reply.js";
import { deputiesNamed } from "../people/deputies-named.js";
import { maySayLeave } from "../people/end-leave.js";
import { leaveOnRecord } from "../people/leave-on-record.js";
import { leaveRefused, leaveSaying } from "../people/leave-refused.js";
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
	said: LeaveUtterance & { person: string; deputyName: string },
): Promise<Reply> {
	const { person, deputyName, from, to } = said;
	const [found, ...others] = await deputiesNamed(ctx, deputyName, person);
	const taken = leaveFrom({ ...said, deputy: found ?? "" }, ctx.today);
	if (typeof taken === "string")
		return leaveRefused(ctx, taken, { person, from, to });
	const [first, ...more] = await rolesFor(ctx, taken);
	if (!first) return leaveRefused(ctx, "no-role", { person });
	if (!found || others.length > 0) {
		const saying = await leaveSaying(ctx, { person, from, to });
		const { leave: words } = ctx.words.people;
		return noticeReply(
			ctx,
			words.whoIs(deputyName, others.length > 0, saying),
			"warn",
		);
	}
	const text = await leaveText(
		ctx,
		[first, ...more],
		ctx.words,
		ctx.actor.person,
	);
	return {
		cards: [{ card: confirmLeaveCard(taken, text, ctx.words), about: [] }],
	};
}

async function rolesFor(
	ctx: HandlerContext,
	taken: Parameters<typeof deputyRoles>[0],
) {
	const held = await ctx.people.rolesOf(taken.person);
	return deputyRoles(taken, held, ctx.timeZone);
}
