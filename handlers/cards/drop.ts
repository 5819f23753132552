import { defineCardHandler } from "../../src/context.js";
import { taskAnswer } from "../tasks/task-answer.js";

/** 取消 instead of 確認: nothing is recorded, the task as it stands takes the question's place. */
export const pressDrop = defineCardHandler({
	does: "drop",
	async run(ctx, { task: ref }) {
		const task = await ctx.getTask(ref, "report");
		const headline = ctx.words.moves.headlines.notRecorded;
		return {
			cards: [],
			toast: { type: "info", content: headline },
			replacement: await taskAnswer(ctx, task, headline),
		};
	},
});
