import { defineCommand } from "../../src/context.js";
import { historyPage } from "../tasks/history-page.js";
import { whichTask } from "../tasks/which-task.js";

/** 進展記錄: everything that happened to a task. */
export const history = defineCommand({
	intent: "history",
	examples: ["進展記錄 1.3", "history 1.3"],
	async run(ctx, said) {
		const which = await whichTask(ctx, said.task, {
			act: "view",
			then: (task) => ({ do: "history", task }),
		});
		if (which.kind === "asked") return which.reply;
		const task = await ctx.getTask(which.ref, "view");
		return { cards: [await historyPage(ctx, task)] };
	},
});
