import { defineCardHandler } from "../../src/context.js";
import { decidesOn } from "../../src/domain/cases/case-review.js";
import { askCaseForm } from "../../templates/cases/review-forms.js";
import { getCase } from "../cases/get-case.js";
import { asCaseStands } from "../cases/move-case.js";
import { movedReply } from "./moved-reply.js";

/** 詢問: asks for the question. */
export const openAskCaseForm = defineCardHandler({
	does: "open-ask-case-form",
	async run(ctx, { case: id }) {
		const filed = await getCase(ctx, id, "review", "decide");
		if (!decidesOn(filed, ctx.speaker))
			return movedReply(await asCaseStands(ctx, filed));
		return { cards: [{ card: askCaseForm(filed, ctx.words), about: [] }] };
	},
});
