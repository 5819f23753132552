import { defineCardHandler } from "../../src/context.js";
import { acceptMove } from "../moves/accept-move.js";
import { movedReply } from "./moved-reply.js";

export const pressAccept = defineCardHandler({
	does: "accept",
	run: async (ctx, { task }) => movedReply(await acceptMove(ctx, task)),
});
