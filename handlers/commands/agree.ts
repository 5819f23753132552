import { defineCommand } from "../../src/context.js";
import { grantMove } from "../moves/decide-extension-move.js";
import { whichRequest } from "../tasks/which-request.js";

/** 同意, by the office, in reply to a request for more time or of a task named. */
export const agree = defineCommand({
	intent: "agree",
	examples: ["同意 1.3", "agree 1.3"],
	async run(ctx, said) {
		const which = await whichRequest(ctx, said.task, (task, request) => ({
			do: "grant-extension",
			task,
			request,
		}));
		if (which.kind === "asked") return which.reply;
		const { cards } = await grantMove(ctx, which.ref, which.request);
		return { cards };
	},
});
