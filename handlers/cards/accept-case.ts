import { defineCardHandler } from "../../src/context.js";
import { hasSanction, type TypicalCase } from "../../src/domain/cases/case.js";
import { documentForm } from "../../templates/cases/review-forms.js";
import { acceptCaseMove, caseToDecide } from "../cases/accept-case-move.js";
import { movedReply } from "./moved-reply.js";

/** 核實, by the office or 紀委; a sanction without document number asks for it first. */
export const pressAcceptCase = defineCardHandler({
	does: "accept-case",
	async run(ctx, { case: id, version }) {
		const found = await caseToDecide(ctx, id, version);
		if (found.kind === "stands") return movedReply(found.moved);
		const { filed } = found;
		if (!lacksNumber(filed))
			return movedReply(await acceptCaseMove(ctx, filed));
		return { cards: [{ card: documentForm(filed, ctx.words), about: [] }] };
	},
});

/** 紀委 is not asked again for what the office was asked for. */
function lacksNumber(filed: TypicalCase): boolean {
	const isFirst = filed.state === "submitted";
	return isFirst && hasSanction(filed) && filed.text.documentNo.trim() === "";
}
