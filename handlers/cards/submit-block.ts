import { defineCardHandler } from "../../src/context.js";
import { blockMove } from "../moves/block-move.js";
import { fillIn } from "./fill-in.js";
import { movedReply } from "./moved-reply.js";

export const submitBlock = defineCardHandler({
	does: "submit-block",
	async run(ctx, { task }, form) {
		// Whoever may not is told nothing, not even what the form lacks.
		await ctx.getTask(task, "report");
		const reason = (form["reason"] ?? "").trim();
		if (reason === "") return fillIn(ctx, ctx.words.moves.forms.blockField);
		return movedReply(await blockMove(ctx, task, reason));
	},
});
