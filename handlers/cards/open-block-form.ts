import { defineCardHandler } from "../../src/context.js";
import { blockFormCard } from "../../templates/forms/block-form.js";
import { blockMove } from "../moves/block-move.js";
import { movedReply } from "./moved-reply.js";

/** 卡住: what it waits for was said already, or the form asks. */
export const openBlockForm = defineCardHandler({
	does: "open-block-form",
	async run(ctx, { task: ref, reason }) {
		if (reason) return movedReply(await blockMove(ctx, ref, reason));
		const task = await ctx.getTask(ref, "report");
		return { cards: [{ card: blockFormCard(task, ctx.words), about: [ref] }] };
	},
});
