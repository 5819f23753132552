import { defineCommand } from "../../src/context.js";
import { progressFormCard } from "../../templates/forms/progress-form.js";
import { progressMove } from "../moves/progress-move.js";
import { counting } from "../tasks/counting.js";
import { whichTask } from "../tasks/which-task.js";

/** 進度: a sentence, a number, or both. With nothing said yet, the form asks. */
export const progress = defineCommand({
	intent: "progress",
	examples: ["進度 1.1 已下放32項", "1.1 progress 32"],
	async run(ctx, said) {
		const { quantity, numbers } = said;
		const which = await whichTask(ctx, said.task, {
			act: "report",
			then: (task) =>
				said.text
					? {
							do: "progress",
							task,
							text: said.text,
							...(quantity ? { quantity } : {}),
							...(numbers ? { numbers } : {}),
						}
					: { do: "open-progress-form", task },
			sentence: said.text,
			...(quantity && !said.task ? { among: await counting(ctx, said) } : {}),
		});
		if (which.kind === "asked") return which.reply;
		if (said.text.trim() === "" && !quantity) {
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
