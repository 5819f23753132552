import { defineCommand } from "../../src/context.js";
import { unblockMove } from "../moves/block-move.js";
import { whichTask } from "../tasks/which-task.js";

/** 不卡了 */
export const unblocked = defineCommand({
	intent: "unblocked",
	examples: ["不卡了 1.4", "unblocked 1.4"],
	async run(ctx, said) {
		const which = await whichTask(ctx, said.task, {
			act: "report",
			then: (task) => ({ do: "unblock", task }),
			among: ({ blocked }) => blocked !== null,
		});
		if (which.kind === "asked") return which.reply;
		const { cards } = await unblockMove(ctx, which.ref);
		return { cards };
	},
});
