import { defineCardHandler } from "../../src/context.js";
import { undoCaseMove } from "../cases/undo-case-move.js";
import { movedReply } from "./moved-reply.js";

/** 撤銷 of what the card reports. */
export const pressUndoCase = defineCardHandler({
	does: "undo-case",
	run: async (ctx, { case: id, event }) =>
		movedReply(await undoCaseMove(ctx, id, event)),
});
