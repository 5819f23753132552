import { defineCardHandler } from "../../src/context.js";
import { reopenMove } from "../moves/reopen-move.js";
import { fillIn } from "./fill-in.js";
import { movedReply } from "./moved-reply.js";

export const submitReopen = defineCardHandler({
	does: "submit-reopen",
	async run(ctx, { task }, form) {
		// Whoever may not is told nothing, not even what the form lacks.
		await ctx.getTask(task, "decide");
		const reason = (form["reason"] ?? "").trim();
		if (reason === "") return fillIn(ctx, ctx.words.forms.reopenField);
		return movedReply(await reopenMove(ctx, task, reason));
	},
});
