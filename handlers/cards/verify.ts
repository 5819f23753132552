import { defineCardHandler } from "../../src/context.js";
import { verifyMove } from "../moves/verify-move.js";
import { movedReply } from "./moved-reply.js";

export const pressVerify = defineCardHandler({
	does: "verify",
	run: async (ctx, { task }) => movedReply(await verifyMove(ctx, task)),
});
