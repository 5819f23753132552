import {
	defineCommand,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import { mayDoToCase } from "../../src/domain/cases/case-access.js";
import { DomainError } from "../../src/domain/errors.js";
import { isStranger } from "../people/is-stranger.js";
import { auditCase } from "../cases/audit-case.js";
import { caseCard } from "../cases/case-card.js";
import { caseSpeaker } from "../cases/filing-units.js";
import { legible, refused } from "../cases/get-case.js";
import { inPrivate, privately } from "../cases/in-private.js";
import { noticeReply } from "../notices/notice-reply.js";

/**
 * 案例 12: its card, in private. In a group everybody is told the same one line, and the card goes to who asked where he
 * may read it.
 */
export const oneCase = defineCommand({
	intent: "case",
	examples: ["案例 12", "case 12"],
	async run(ctx, { no }) {
		if (isStranger(ctx) && ctx.place.type === "group")
			throw new DomainError("not-found-or-not-allowed");
		ctx.plan();
		const alone = inPrivate(ctx);
		const filed = await ctx.cases.byNo(no);
		if (filed && mayDoToCase("read", filed, await caseSpeaker(alone, filed))) {
			const { card } = await caseCard(alone, legible(filed));
			return privately(ctx, card);
		}
		if (ctx.place.type === "p2p") throw refusedNo(no);
		return refusedInGroup(ctx, no);
	},
});

/** As the audit knows it, whether there is such a case or not. */
function refusedNo(no: number): DomainError {
	return new DomainError(refused(null).code, { task: `case:${no}` });
}

async function refusedInGroup(ctx: HandlerContext, no: number): Promise<Reply> {
	await auditCase(ctx, "case-read", `case:${no}`, "refused");
	return noticeReply(ctx, ctx.words.cases.seePrivate);
}
