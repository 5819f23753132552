import { defineCardHandler } from "../../src/context.js";
import { dropRoles } from "../people/drop-roles.js";
import { inItsPlace } from "./moved-reply.js";

/** 確認 of 免去: the right to do so is asked again. */
export const pressDropRoles = defineCardHandler({
	does: "drop-roles",
	async run(ctx, { person, roles, only }) {
		return inItsPlace(await dropRoles(ctx, person, roles, only));
	},
});
