import { defineCommand } from "../../src/context.js";
import { firstReportTable } from "../tasks/first-report-table.js";
import { taskAnswer } from "../tasks/task-answer.js";
import { whichTask } from "../tasks/which-task.js";

/** One task as it stands. */
export const task = defineCommand({
	intent: "task",
	examples: ["任務 1.3", "1.3", "task 1.3"],
	async run(ctx, said) {
		const table = await firstReportTable(ctx, said.task, { act: "verify" });
		if (table) return table;
		const which = await whichTask(ctx, said.task, {
			act: "view",
			then: (ref) => ({ do: "view", task: ref }),
		});
		if (which.kind === "asked") return which.reply;
		return {
			cards: [await taskAnswer(ctx, await ctx.getTask(which.ref, "view"))],
		};
	},
});
