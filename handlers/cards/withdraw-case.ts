import { defineCardHandler } from "../../src/context.js";
import { withdrawCase } from "../../src/domain/cases/case-moves.js";
import { getCase } from "../cases/get-case.js";
import { caseBy, moveCase, movedCase } from "../cases/move-case.js";
import { movedReply } from "./moved-reply.js";

/** 撤回修改: the filer has it back to change it. */
export const pressWithdrawCase = defineCardHandler({
	does: "withdraw-case",
	async run(ctx, { case: id }) {
		const filed = await getCase(ctx, id, "edit");
		const moved = await moveCase(
			ctx,
			filed,
			() => withdrawCase(filed, caseBy(ctx)),
			(withdrawn) => {
				const headline = ctx.words.caseReview.headlines.withdrawn;
				return movedCase(ctx, { ...withdrawn, event: undefined }, headline, []);
			},
		);
		return movedReply(moved);
	},
});
