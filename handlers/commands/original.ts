import { defineCommand } from "../../src/context.js";
import { originalTextCard } from "../../templates/original-text.js";
import { whichTask } from "../which-task.js";

/** 原文: the wording of the document. */
export const original = defineCommand({
	intent: "original",
	examples: ["原文 1.3"],
	async run(ctx, said) {
		const which = await whichTask(ctx, said.task, {
			act: "view",
			then: (ref) => ({ do: "view", task: ref }),
		});
		if (which.kind === "asked") return which.reply;
		const task = await ctx.getTask(which.ref, "view");
		return {
			cards: [{ card: originalTextCard(task, ctx.words), about: [task.ref] }],
		};
	},
});
