import { defineCardHandler } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import { undoMove } from "../moves/undo-move.js";
import { movedReply } from "./moved-reply.js";

/** 撤銷 of the change that the card reports. */
export const pressUndo = defineCardHandler({
	does: "undo",
	async run(ctx, { task, change }) {
		const entry = await ctx.tasks.entry(change);
		if (entry?.ref !== task) throw new DomainError("not-found-or-not-allowed");
		return movedReply(await undoMove(ctx, entry));
	},
});
