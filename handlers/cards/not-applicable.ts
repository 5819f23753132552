import { defineCardHandler } from "../../src/context.js";
import {
	leadsIt,
	notApplicableMove,
	pressNotOursInstead,
} from "../moves/not-applicable-move.js";
import { askNotApplicable } from "../tasks/ask-words.js";
import { fillIn } from "./fill-in.js";
import { askedReply, movedReply } from "./moved-reply.js";

/** 不適用: with the reason kept in the button or typed into the form; without, the form asks. */
export const pressNotApplicable = defineCardHandler({
	does: "not-applicable",
	async run(ctx, { task: ref, reason }, form) {
		const task = await ctx.getTask(ref, "report");
		if (leadsIt(ctx, task))
			return movedReply(await pressNotOursInstead(ctx, task));
		const typed = form["reason"];
		const said = (reason ?? typed ?? "").trim();
		if (said !== "")
			return movedReply(await notApplicableMove(ctx, task, said));
		if (typed !== undefined)
			return fillIn(ctx, ctx.words.moves.forms.notApplicableReason);
		return askedReply(await askNotApplicable(ctx, task));
	},
});
