import { defineCardHandler } from "../../src/context.js";
import { refuseMove } from "../moves/decide-extension-move.js";
import { movedReply } from "./moved-reply.js";

/** 不同意, without a reason; with one it is said in reply. */
export const pressRefuseExtension = defineCardHandler({
	does: "refuse-extension",
	run: async (ctx, { task, request }) =>
		movedReply(await refuseMove(ctx, task, request, null)),
});
