import { defineCardHandler } from "../../src/context.js";
import { dropRoles } from "../people/drop-roles.js";

/** 確認 of 免去: the right to do so is asked again. */
export const pressDropRoles = defineCardHandler({
	does: "drop-roles",
	async run(ctx, { person, roles, only }) {
		const { cards } = await dropRoles(ctx, person, roles, only);
		const [replacement, ...others] = cards;
		return { cards: others, ...(replacement ? { replacement } : {}) };
	},
});
