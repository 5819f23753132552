import { defineCardHandler } from "../../src/context.js";
import { doneMove } from "../moves/done-move.js";
import { movedReply } from "./moved-reply.js";

export const pressDone = defineCardHandler({
	does: "done",
	run: async (ctx, { task, text }) =>
		movedReply(await doneMove(ctx, task, text ?? "")),
});
