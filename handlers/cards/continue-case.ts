import { defineCardHandler } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import { formReply } from "../cases/form-reply.js";
import { getCase } from "../cases/get-case.js";

/** 繼續填寫 a draft, or what came back. */
export const pressContinueCase = defineCardHandler({
	does: "continue-case",
	async run(ctx, { case: id }) {
		const filed = await getCase(ctx, id, "edit");
		const { state } = filed;
		if (state !== "draft" && state !== "returned")
			throw new DomainError("case-moved-on", { state });
		return { cards: [await formReply(ctx, filed)] };
	},
});
