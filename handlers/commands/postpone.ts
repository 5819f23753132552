import { defineCommand } from "../../src/context.js";
import { askPostpone } from "../tasks/ask-postpone.js";
import { cardsOf } from "../tasks/form-for.js";
import { asking, kept } from "../tasks/keep-reason.js";
import { whichTask } from "../tasks/which-task.js";

/** 申請延期, by a unit that leads the task; what is not said yet, the form asks. */
export const postpone = defineCommand({
	intent: "postpone",
	examples: [
		"申請延期 1.3 到11月15日 原因 連日降雨",
		"申請延期 1.3 兩周",
		"extend 1.3 to 2021-11-15 because of rain",
	],
	async run(ctx, said) {
		const which = await whichTask(ctx, said.task, {
			act: "postpone",
			then: (task) => ({
				do: "open-postpone-form",
				task,
				...(said.dueOn ? { dueOn: said.dueOn } : {}),
				...(said.lasting ? { lasting: said.lasting } : {}),
				...kept(said),
			}),
			...asking(ctx, said.reason),
		});
		if (which.kind === "asked") return which.reply;
		return cardsOf(await askPostpone(ctx, which.ref, said));
	},
});
