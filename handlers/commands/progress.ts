import { defineCommand } from "../../src/context.js";
import { progressMove } from "../moves/progress-move.js";
import { askProgress } from "../tasks/ask-words.js";
import { counting } from "../tasks/counting.js";
import { cardsOf } from "../tasks/form-for.js";
import { whichTask } from "../tasks/which-task.js";

/** 進度: a sentence, a number, or both. With nothing said yet, the form asks. */
export const progress = defineCommand({
	intent: "progress",
	examples: ["進度 1.1 已下放32項", "1.1 progress 32"],
	async run(ctx, said) {
		const { quantity, numbers, increase } = said;
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
							...(increase ? { increase } : {}),
						}
					: { do: "open-progress-form", task },
			...(said.text && !quantity
				? {
						all: (tasks) => ({
							do: "for-each",
							act: "progress",
							tasks,
							text: said.text,
						}),
					}
				: {}),
			sentence: said.text,
			...(quantity && !said.task ? { among: await counting(ctx, said) } : {}),
		});
		if (which.kind === "asked") return which.reply;
		if (said.text.trim() === "" && !quantity)
			return cardsOf(await askProgress(ctx, which.ref));
		const { cards } = await progressMove(ctx, which.ref, said);
		return { cards };
	},
});
