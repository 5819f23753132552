import { defineCommand } from "../../src/context.js";
import { checkAskable } from "../../src/domain/extension.js";
import { postponeFormCard } from "../../templates/forms/postpone-form.js";
import { askExtensionMove } from "../moves/ask-extension-move.js";
import { whichTask } from "../tasks/which-task.js";

/** 申請延期, by a unit that leads the task; what is not said yet, the form asks. */
export const postpone = defineCommand({
	intent: "postpone",
	examples: [
		"申請延期 1.3 到11月15日 原因 連日降雨",
		"extend 1.3 to 2021-11-15 because of rain",
	],
	async run(ctx, said) {
		const which = await whichTask(ctx, said.task, {
			act: "postpone",
			then: (task) => ({ do: "open-postpone-form", task }),
		});
		if (which.kind === "asked") return which.reply;
		const { dueOn, reason } = said;
		if (dueOn && reason) {
			const asked = { dueOn, reason };
			const { cards } = await askExtensionMove(ctx, which.ref, asked);
			return { cards };
		}
		const task = await ctx.getTask(which.ref, "postpone");
		checkAskable(task, ctx.today);
		const card = postponeFormCard(task, { dueOn, reason }, ctx.words);
		return { cards: [{ card, about: [task.ref] }] };
	},
});
