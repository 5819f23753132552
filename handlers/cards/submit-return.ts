import { defineCardHandler } from "../../src/context.js";
import { returnMove } from "../moves/return-move.js";
import { movedReply } from "./moved-reply.js";

export const submitReturn = defineCardHandler({
	does: "submit-return",
	async run(ctx, { task }, form) {
		// Whoever may not is told nothing, not even what the form lacks.
		await ctx.getTask(task, "review");
		const reason = (form["reason"] ?? "").trim();
		if (reason === "") {
			const content = ctx.words.toasts.fillIn(ctx.words.forms.reasonField);
			return { cards: [], toast: { type: "error", content } };
		}
		return movedReply(await returnMove(ctx, task, reason));
	},
});
