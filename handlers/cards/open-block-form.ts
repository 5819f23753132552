import { defineCardHandler } from "../../src/context.js";
import { blockMove } from "../moves/block-move.js";
import { askBlock } from "../tasks/ask-words.js";
import { askedReply, movedReply } from "./moved-reply.js";

/** 卡住: what it waits for was said already, or the form asks. */
export const openBlockForm = defineCardHandler({
	does: "open-block-form",
	async run(ctx, { task: ref, reason }) {
		if (reason) return movedReply(await blockMove(ctx, ref, reason));
		return askedReply(await askBlock(ctx, ref));
	},
});
