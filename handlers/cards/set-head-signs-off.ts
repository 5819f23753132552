import { defineCardHandler, type HandlerContext } from "../../src/context.js";
import { hasRole } from "../../src/domain/people.js";
import { auditCase } from "../cases/audit-case.js";
import { ownCases } from "../cases/own-cases.js";
import { refused } from "../cases/get-case.js";

/** Whether the head signs the unit's cases before the office sees them: said by the head, in private. */
export const pressHeadSignsOff = defineCardHandler({
	does: "set-head-signs-off",
	async run(ctx, { unit, signs }) {
		if (!isHeadOf(ctx, unit)) throw refused(null);
		await ctx.cases.setHeadSignsOff(unit, signs);
		await auditCase(
			ctx,
			signs ? "case-head-signs" : "case-head-signs-not",
			unit,
		);
		const content = ctx.words.cases.head.turned(unit, signs);
		return {
			cards: [],
			replacement: await ownCases(ctx),
			toast: { type: "success", content },
		};
	},
});

function isHeadOf({ actor, place }: HandlerContext, unit: string): boolean {
	return (
		place.type === "p2p" &&
		!hasRole(actor, "supervision") &&
		actor.roles.some((held) => held.role === "head" && held.unit === unit)
	);
}
