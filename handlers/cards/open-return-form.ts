import { defineCardHandler } from "../../src/context.js";
import { returnMove } from "../moves/return-move.js";
import { askReturn } from "../tasks/ask-words.js";
import { askedReply, movedReply } from "./moved-reply.js";

/** 退回: the reason was said already, or the form asks for it. */
export const openReturnForm = defineCardHandler({
	does: "open-return-form",
	async run(ctx, { task: ref, reason }) {
		if (reason) return movedReply(await returnMove(ctx, ref, reason));
		return askedReply(await askReturn(ctx, ref));
	},
});
