import {
	defineCardHandler,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import {
	deputyRoles,
	isSameLeave,
	type Leave,
	leaveFrom,
} from "../../src/domain/leave.js";
import { deputyUnknown } from "../people/deputy-unknown.js";
import { colleaguesOf } from "../people/deputies-named.js";
import { maySayLeave } from "../people/end-leave.js";
import { leaveOnRecord } from "../people/leave-on-record.js";
import { leaveRefused } from "../people/leave-refused.js";
import { namesOf } from "../people/name-of.js";
import { inItsPlace } from "./moved-reply.js";
import { takeLeave } from "../people/take-leave.js";

/** 確認 of leave with a deputy said by name: the right to it, and who he is, are asked again, and it is taken once. */
export const pressTakeLeave = defineCardHandler({
	does: "take-leave",
	async run(ctx, { person, deputy, from, to }) {
		maySayLeave(ctx, person);
		const taken = leaveFrom({ person, deputy, from, to }, ctx.today);
		if (typeof taken === "string") return leaveRefused(ctx, taken, { person });
		return inItsPlace(await confirmed(ctx, taken));
	},
});

async function confirmed(ctx: HandlerContext, taken: Leave): Promise<Reply> {
	const { person, deputy } = taken;
	const held = await ctx.people.rolesOf(person);
	const [first, ...more] = deputyRoles(taken, held, ctx.timeZone);
	if (!first) return leaveRefused(ctx, "no-role", { person });
	const known = await ctx.people.deputiesOf(person);
	if (known.some((role) => isSameLeave(role, first)))
		return leaveOnRecord(ctx, person);
	// The card may be two weeks old.
	if (!(await colleaguesOf(ctx, person)).has(deputy)) {
		const name = await namesOf(ctx, [deputy], ctx.words);
		return deputyUnknown(ctx, taken, {
			name: name(deputy),
			isOneOfSeveral: false,
		});
	}
	return takeLeave(ctx, taken, [first, ...more]);
}
