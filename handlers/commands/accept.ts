import { defineCommand } from "../../src/context.js";
import { awaitsReceipt } from "../../src/domain/task.js";
import { acceptMove } from "../moves/accept-move.js";
import { whichTask } from "../tasks/which-task.js";

/** 簽收 */
export const accept = defineCommand({
	intent: "accept",
	examples: ["簽收 1.3", "accept 1.3"],
	async run(ctx, said) {
		const which = await whichTask(ctx, said.task, {
			act: "accept",
			then: (task) => ({ do: "accept", task }),
			among: awaitsReceipt,
			isForAll: true,
			all: (tasks) => ({ do: "for-each", act: "accept", tasks }),
		});
		if (which.kind === "asked") return which.reply;
		const { cards } = await acceptMove(ctx, which.ref);
		return { cards };
	},
});
