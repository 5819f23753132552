import { defineCommand } from "../../src/context.js";
import {
	leadsIt,
	notApplicableMove,
	pressNotOursInstead,
} from "../moves/not-applicable-move.js";
import { askNotApplicable } from "../tasks/ask-words.js";
import { cardsOf } from "../tasks/form-for.js";
import { asking, kept } from "../tasks/keep-reason.js";
import { whichTask } from "../tasks/which-task.js";

/** 不適用, with the reason; without, the form asks. */
export const notApplicable = defineCommand({
	intent: "not-applicable",
	examples: [
		"不適用 1.3 本單位沒有相關事項",
		"not applicable 1.3 no such work",
	],
	async run(ctx, said) {
		const which = await whichTask(ctx, said.task, {
			act: "report",
			then: (task) => ({ do: "not-applicable", task, ...kept(said) }),
			...asking(ctx, said.reason),
		});
		if (which.kind === "asked") return which.reply;
		const task = await ctx.getTask(which.ref, "report");
		if (leadsIt(ctx, task)) {
			const { cards } = await pressNotOursInstead(ctx, task);
			return { cards };
		}
		if (!said.reason) return cardsOf(await askNotApplicable(ctx, task));
		const { cards } = await notApplicableMove(ctx, task, said.reason);
		return { cards };
	},
});
