import { defineCommand } from "../../src/context.js";
import { blockMove } from "../moves/block-move.js";
import { askBlock } from "../tasks/ask-words.js";
import { cardsOf } from "../tasks/form-for.js";
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
		if (!said.reason) return cardsOf(await askBlock(ctx, which.ref));
		const { cards } = await blockMove(ctx, which.ref, said.reason);
		return { cards };
	},
});
