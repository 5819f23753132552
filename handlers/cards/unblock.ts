import { defineCardHandler } from "../../src/context.js";
import { unblockMove } from "../moves/block-move.js";
import { movedReply } from "./moved-reply.js";

/** 不卡了 */
export const pressUnblock = defineCardHandler({
	does: "unblock",
	run: async (ctx, { task }) => movedReply(await unblockMove(ctx, task)),
});
