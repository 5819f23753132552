import { defineCardHandler } from "../../src/context.js";
import { historyPage } from "../tasks/history-page.js";

/** 進展記錄, and 更早: a card of its own each. */
export const pressHistory = defineCardHandler({
	does: "history",
	async run(ctx, { task: ref, skip }) {
		const task = await ctx.getTask(ref, "view");
		return { cards: [await historyPage(ctx, task, skip)] };
	},
});
