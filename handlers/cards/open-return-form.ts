import { defineCardHandler } from "../../src/context.js";
import { returnFormCard } from "../../templates/forms/return-form.js";
import { returnMove } from "../moves/return-move.js";
import { movedReply } from "./moved-reply.js";

/** 退回: the reason was said already, or the form asks for it. */
export const openReturnForm = defineCardHandler({
	does: "open-return-form",
	async run(ctx, { task: ref, reason }) {
		if (reason) return movedReply(await returnMove(ctx, ref, reason));
		const task = await ctx.getTask(ref, "review");
		return { cards: [{ card: returnFormCard(task, ctx.words), about: [ref] }] };
	},
});
