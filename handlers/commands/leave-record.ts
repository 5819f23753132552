import {
	defineCommand,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import { leaveByLeave } from "../../src/domain/leave.js";
import { hasRole, type Role, unitsSpokenFor } from "../../src/domain/people.js";
import { noticeReply } from "../notices/notice-reply.js";
import { maySayLeave } from "../people/end-leave.js";
import { isStranger } from "../people/is-stranger.js";
import { leaveOnRecord } from "../people/leave-on-record.js";
import { leaveRefused } from "../people/leave-refused.js";
import { leaveText } from "../people/leave-text.js";
import { help } from "./help.js";

/** 我請假到什麼時候, 取消請假: one's own, with the button that ends it. 誰在請假: all that one may know of here. */
export const leaveRecord = defineCommand({
	intent: "leave-record",
	examples: ["我請假到什麼時候", "誰在請假"],
	async run(ctx, { of, person, unit }) {
		if (isStranger(ctx)) return help.run(ctx, { intent: "help" });
		if (of === "everybody") return everybody(ctx, unitsAsked(ctx, unit));
		const own = person === null || person === ctx.actor.person;
		if (own && ctx.actor.roles.length === 0)
			return leaveRefused(ctx, "no-role", { person: ctx.actor.person });
		const whose = person ?? ctx.actor.person;
		maySayLeave(ctx, whose);
		return leaveOnRecord(ctx, whose);
	},
});

/** Whose leave may be told here: the group's unit's, or one's own units'; null: everybody's, to office and administrators. */
function unitsKnown({ actor, place }: HandlerContext): string[] | null {
	const seesAll = hasRole(actor, "office") || hasRole(actor, "administrator");
	const isPlace = place.type === "p2p" || place.binding?.kind === "office";
	if (seesAll && isPlace) return null;
	const units = unitsSpokenFor(actor, place);
	if (units.length > 0) return units;
	throw new DomainError("not-found-or-not-allowed");
}

/** Of those the one that is named. */
function unitsAsked(ctx: HandlerContext, unit: string | null): string[] | null {
	const known = unitsKnown(ctx);
	if (unit === null) return known;
	if (known === null || known.includes(unit)) return [unit];
	throw new DomainError("not-found-or-not-allowed");
}

/** More than this is no answer but a register. */
const MOST = 30;

async function everybody(
	ctx: HandlerContext,
	units: string[] | null,
): Promise<Reply> {
	const { leave } = ctx.words.people;
	const found = await deputiesOf(ctx, units);
	const leaves = leaveByLeave(found);
	if (leaves.length === 0) return noticeReply(ctx, leave.nobody);
	const lines: string[] = [];
	for (const each of leaves.slice(0, MOST))
		lines.push(
			leave.line(await leaveText(ctx, each, ctx.words, ctx.actor.person)),
		);
	if (leaves.length > MOST)
		lines.push(leave.moreOnRecord(leaves.length - MOST));
	return noticeReply(ctx, { title: leave.everybody, text: lines.join("\n") });
}

async function deputiesOf(
	{ people }: HandlerContext,
	units: string[] | null,
): Promise<Role[]> {
	if (units === null) return people.deputies();
	const found: Role[] = [];
	for (const unit of units) found.push(...(await people.deputies(unit)));
	return found;
}
