import { defineCommand } from "../../src/context.js";
import { verifyMove } from "../moves/verify-move.js";
import { firstReportTable } from "../tasks/first-report-table.js";
import { whichTask } from "../tasks/which-task.js";

/** 核實, by the office or the action's lead. */
export const verify = defineCommand({
	intent: "verify",
	examples: ["核實 1.3", "verify 1.3"],
	async run(ctx, said) {
		const table = await firstReportTable(ctx, said.task, { act: "verify" });
		if (table) return table;
		const which = await whichTask(ctx, said.task, {
			act: "review",
			then: (task) => ({ do: "verify", task }),
			all: (tasks) => ({ do: "for-each", act: "verify", tasks }),
		});
		if (which.kind === "asked") return which.reply;
		const { cards } = await verifyMove(ctx, which.ref);
		return { cards };
	},
});
