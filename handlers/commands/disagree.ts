import { defineCommand } from "../../src/context.js";
import { refuseMove } from "../moves/decide-extension-move.js";
import { kept } from "../tasks/keep-reason.js";
import { whichRequest } from "../tasks/which-request.js";

/** 不同意, by the office, with or without a reason. */
export const disagree = defineCommand({
	intent: "disagree",
	examples: ["不同意 1.3 原因不充分", "disagree 1.3"],
	async run(ctx, said) {
		const which = await whichRequest(
			ctx,
			said.task,
			(task, request) => ({
				do: "refuse-extension",
				task,
				request,
				...kept(said),
			}),
			said.reason,
		);
		if (which.kind === "asked") return which.reply;
		const { ref, request } = which;
		const { cards } = await refuseMove(ctx, ref, request, said.reason);
		return { cards };
	},
});
