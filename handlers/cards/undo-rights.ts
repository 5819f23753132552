import { defineCardHandler } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import { inItsPlace } from "./moved-reply.js";
import { undoRights } from "../people/undo-rights.js";

/** 撤銷 of the change that the card reports. */
export const pressUndoRights = defineCardHandler({
	does: "undo-rights",
	async run(ctx, { change: id }) {
		const change = await ctx.rights.get(id);
		if (!change) throw new DomainError("not-found-or-not-allowed");
		return inItsPlace(await undoRights(ctx, change));
	},
});
