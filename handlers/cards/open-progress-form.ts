import { defineCardHandler } from "../../src/context.js";
import { askProgress } from "../tasks/ask-words.js";
import { askedReply } from "./moved-reply.js";

export const openProgressForm = defineCardHandler({
	does: "open-progress-form",
	run: async (ctx, { task }) => askedReply(await askProgress(ctx, task)),
});
