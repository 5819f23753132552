import { defineCardHandler } from "../../src/context.js";
import { reopenMove } from "../moves/reopen-move.js";
import { askReopen } from "../tasks/ask-words.js";
import { askedReply, movedReply } from "./moved-reply.js";

/** 重新辦理: the reason was said already, or the form asks for it. */
export const openReopenForm = defineCardHandler({
	does: "open-reopen-form",
	async run(ctx, { task: ref, reason }) {
		if (reason) return movedReply(await reopenMove(ctx, ref, reason));
		return askedReply(await askReopen(ctx, ref));
	},
});
