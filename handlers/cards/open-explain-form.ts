import { defineCardHandler } from "../../src/context.js";
import { askExplain } from "../tasks/ask-words.js";
import { askedReply } from "./moved-reply.js";

/** 補充理由 of 不同意 */
export const openExplainForm = defineCardHandler({
	does: "open-explain-form",
	run: async (ctx, { task, refusal }) =>
		askedReply(await askExplain(ctx, task, refusal)),
});
