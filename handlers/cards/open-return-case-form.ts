import { defineCardHandler } from "../../src/context.js";
import { decidesOn } from "../../src/domain/cases/case-review.js";
import { returnCaseForm } from "../../templates/cases/review-forms.js";
import { getCase } from "../cases/get-case.js";
import { asCaseStands } from "../cases/move-case.js";
import { movedReply } from "./moved-reply.js";

/** 退回: asks for the reason. */
export const openReturnCaseForm = defineCardHandler({
	does: "open-return-case-form",
	async run(ctx, { case: id }) {
		const filed = await getCase(ctx, id, "sign", "review", "decide");
		if (!decidesOn(filed, ctx.speaker))
			return movedReply(await asCaseStands(ctx, filed));
		return { cards: [{ card: returnCaseForm(filed, ctx.words), about: [] }] };
	},
});
