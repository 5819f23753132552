import { defineCardHandler } from "../../src/context.js";
import { taskAnswer } from "../tasks/task-answer.js";

/** 查看: the task as a card of its own; the list it was pressed in stays. */
export const pressView = defineCardHandler({
	does: "view",
	async run(ctx, { task }) {
		return { cards: [await taskAnswer(ctx, await ctx.getTask(task, "view"))] };
	},
});
