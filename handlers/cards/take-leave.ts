import { defineCardHandler } from "../../src/context.js";
import { deputyRoles, isSameLeave, leaveFrom } from "../../src/domain/leave.js";
import { maySayLeave } from "../people/end-leave.js";
import { leaveOnRecord } from "../people/leave-on-record.js";
import { leaveRefused } from "../people/leave-refused.js";
import { takeLeave } from "../people/take-leave.js";

/** 確認 of leave with a deputy said by name: the right to it is asked again, and it is taken once. */
export const pressTakeLeave = defineCardHandler({
	does: "take-leave",
	async run(ctx, { person, deputy, from, to }) {
		maySayLeave(ctx, person);
		const taken = leaveFrom({ person, deputy, from, to }, ctx.today);
		if (typeof taken === "string") return leaveRefused(ctx, taken, { person });
		const held = await ctx.people.rolesOf(person);
		const [first, ...more] = deputyRoles(taken, held, ctx.timeZone);
		if (!first) return leaveRefused(ctx, "no-role", { person });
		const known = await ctx.people.deputiesOf(person);
		const isTaken = known.some((role) => isSameLeave(role, first));
		const { cards } = isTaken
			? await leaveOnRecord(ctx, person)
			: await takeLeave(ctx, taken, [first, ...more]);
		const [replacement, ...others] = cards;
		return { cards: others, ...(replacement ? { replacement } : {}) };
	},
});
