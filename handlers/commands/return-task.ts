import { defineCommand } from "../../src/context.js";
import { returnMove } from "../moves/return-move.js";
import { askReturn } from "../tasks/ask-words.js";
import { cardsOf } from "../tasks/form-for.js";
import { asking, kept } from "../tasks/keep-reason.js";
import { firstReportTable } from "../tasks/first-report-table.js";
import { whichTask } from "../tasks/which-task.js";

/** 退回 with a reason; without one the form asks for it. */
export const returnTask = defineCommand({
	intent: "return",
	examples: ["退回 1.3 佐證不足", "return 1.3 evidence missing"],
	async run(ctx, said) {
		const table = await firstReportTable(ctx, said.task, {
			act: "return",
			reason: said.reason,
		});
		if (table) return table;
		const which = await whichTask(ctx, said.task, {
			act: "review",
			then: (task) => ({ do: "open-return-form", task, ...kept(said) }),
			...asking(ctx, said.reason),
		});
		if (which.kind === "asked") return which.reply;
		if (!said.reason) return cardsOf(await askReturn(ctx, which.ref));
		const { cards } = await returnMove(ctx, which.ref, said.reason);
		return { cards };
	},
});
