import { defineCommand } from "../../src/context.js";
import { progressFormCard } from "../../templates/forms/progress-form.js";
import { progressMove } from "../moves/progress-move.js";
import { whichTask } from "../tasks/which-task.js";

/** 進度: a sentence, a number, or both. With nothing said yet, the form asks. */
export const progress = defineCommand({
	intent: "progress",
	examples: ["進度 1.1 已下放32項", "1.1 progress 32"],
	async run(ctx, said) {
		const which = await whichTask(ctx, said.task, {
			act: "report",
			then: (task) =>
				said.text
					? {
							do: "progress",
							task,
							text: said.text,
							...(said.quantity ? { quantity: said.quantity } : {}),
						}
					: { do: "open-progress-form", task },
			sentence: said.text,
		});
		if (which.kind === "asked") return which.reply;
		if (said.text.trim() === "" && !said.quantity) {
			const task = await ctx.getTask(which.ref, "report");
			return {
				cards: [
					{
						card: progressFormCard({ tasks: [task] }, ctx.words),
						about: [task.ref],
					},
				],
			};
		}
		const { cards } = await progressMove(ctx, which.ref, said);
		return { cards };
	},
});
