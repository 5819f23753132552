import { defineCardHandler } from "../../src/context.js";
import { decidesOn } from "../../src/domain/cases/case-review.js";
import { askCaseMove } from "../cases/ask-case-move.js";
import { getCase } from "../cases/get-case.js";
import { asCaseStands } from "../cases/move-case.js";
import { movedReply } from "./moved-reply.js";

/** 詢問 with its question. */
export const submitAskCase = defineCardHandler({
	does: "submit-ask-case",
	async run(ctx, { case: id }, form) {
		const filed = await getCase(ctx, id, "review", "decide");
		if (!decidesOn(filed, ctx.speaker))
			return movedReply(await asCaseStands(ctx, filed));
		const question = (form["text"] ?? "").trim();
		if (question === "") {
			const field = ctx.words.caseReview.forms.askField;
			const content = ctx.words.toasts.fillIn(field);
			return { cards: [], toast: { type: "error", content } };
		}
		return movedReply(await askCaseMove(ctx, filed, question));
	},
});
