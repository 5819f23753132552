import { defineCardHandler } from "../../src/context.js";
import { askPostpone } from "../tasks/ask-postpone.js";
import { askedReply } from "./moved-reply.js";

/** 申請延期: day and reason were said already, or the form asks for what is missing. */
export const openPostponeForm = defineCardHandler({
	does: "open-postpone-form",
	async run(ctx, { task, dueOn = null, lasting, reason = null }) {
		return askedReply(await askPostpone(ctx, task, { dueOn, lasting, reason }));
	},
});
