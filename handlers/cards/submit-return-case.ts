import { defineCardHandler } from "../../src/context.js";
import { decidesOn } from "../../src/domain/cases/case-review.js";
import { getCase } from "../cases/get-case.js";
import { asCaseStands } from "../cases/move-case.js";
import { returnCaseMove } from "../cases/return-case-move.js";
import { movedReply } from "./moved-reply.js";

/** 退回 with its reason. */
export const submitReturnCase = defineCardHandler({
	does: "submit-return-case",
	async run(ctx, { case: id }, form) {
		const filed = await getCase(ctx, id, "sign", "review", "decide");
		if (!decidesOn(filed, ctx.speaker))
			return movedReply(await asCaseStands(ctx, filed));
		const reason = (form["reason"] ?? "").trim();
		if (reason === "") {
			const content = ctx.words.toasts.fillIn(ctx.words.forms.reasonField);
			return { cards: [], toast: { type: "error", content } };
		}
		return movedReply(await returnCaseMove(ctx, filed, reason));
	},
});
