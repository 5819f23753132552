import { defineCardHandler } from "../../src/context.js";
import { refuseMove } from "../moves/decide-extension-move.js";
import { movedReply } from "./moved-reply.js";

/** 不同意, with the reason of the sentence that asked which request; else one is said in reply. */
export const pressRefuseExtension = defineCardHandler({
	does: "refuse-extension",
	run: async (ctx, { task, request, reason }) =>
		movedReply(await refuseMove(ctx, task, request, reason ?? null)),
});
