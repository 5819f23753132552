import { defineCardHandler } from "../../src/context.js";
import { acceptCaseMove, caseToDecide } from "../cases/accept-case-move.js";
import { movedReply } from "./moved-reply.js";

/** 核實 with the document number, or without: nothing is blocked. */
export const submitAcceptCase = defineCardHandler({
	does: "submit-accept-case",
	async run(ctx, { case: id, version }, form) {
		const found = await caseToDecide(ctx, id, version);
		if (found.kind === "stands") return movedReply(found.moved);
		const documentNo = form["document_no"] ?? "";
		return movedReply(await acceptCaseMove(ctx, found.filed, documentNo));
	},
});
