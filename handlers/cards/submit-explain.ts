import { defineCardHandler } from "../../src/context.js";
import { explainMove } from "../moves/decide-extension-move.js";
import { fillIn } from "./fill-in.js";
import { movedReply } from "./moved-reply.js";

export const submitExplain = defineCardHandler({
	does: "submit-explain",
	async run(ctx, { task, refusal }, form) {
		// Whoever may not is told nothing, not even what the form lacks.
		await ctx.getTask(task, "decide");
		const reason = (form["reason"] ?? "").trim();
		if (reason === "") return fillIn(ctx, ctx.words.moves.forms.explainField);
		return movedReply(await explainMove(ctx, task, refusal, reason));
	},
});
