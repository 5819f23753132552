import { defineCardHandler } from "../../src/context.js";
import { progressMove } from "../moves/progress-move.js";
import { movedReply } from "./moved-reply.js";

/** The sentence was kept while the task was asked for. */
export const pressProgress = defineCardHandler({
	does: "progress",
	async run(ctx, { task, quantity = null, ...said }) {
		const report = { ...said, quantity };
		return movedReply(await progressMove(ctx, task, report));
	},
});
