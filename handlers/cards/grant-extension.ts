import { defineCardHandler } from "../../src/context.js";
import { grantMove } from "../moves/decide-extension-move.js";
import { movedReply } from "./moved-reply.js";

/** 同意 */
export const pressGrantExtension = defineCardHandler({
	does: "grant-extension",
	run: async (ctx, { task, request }) =>
		movedReply(await grantMove(ctx, task, request)),
});
