import { defineCommand } from "../../src/context.js";
import { blockFormCard } from "../../templates/forms/block-form.js";
import { blockMove } from "../moves/block-move.js";
import { asking, kept } from "../tasks/keep-reason.js";
import { whichTask } from "../tasks/which-task.js";

/** 卡住, with what it waits for; without, the form asks. */
export const blocked = defineCommand({
	intent: "blocked",
	examples: ["卡住 1.4 等區財政局撥款", "blocked 1.4 waiting for funds"],
	async run(ctx, said) {
		const which = await whichTask(ctx, said.task, {
			act: "report",
			then: (task) => ({ do: "open-block-form", task, ...kept(said) }),
			...asking(ctx, said.reason),
		});
		if (which.kind === "asked") return which.reply;
		if (!said.reason) {
			const task = await ctx.getTask(which.ref, "report");
			const card = blockFormCard(task, ctx.words);
			return { cards: [{ card, about: [task.ref] }] };
		}
		const { cards } = await blockMove(ctx, which.ref, said.reason);
		return { cards };
	},
});
