import { defineCardHandler } from "../../src/context.js";
import { giveRole, type How } from "../people/give-role.js";
import { inItsPlace } from "./moved-reply.js";

/** The unit was chosen, or 接替 / 再加一位: the right to give roles is asked again, and the answer takes the question's place. */
export const pressGiveRole = defineCardHandler({
	does: "give-role",
	async run(ctx, { role, person, unit, actionNo, how, replaces }) {
		const given = { role, person, unit, actionNo };
		return inItsPlace(await giveRole(ctx, given, howOf(how, replaces)));
	},
});

function howOf(how: "replace" | "add" | undefined, replaces?: string): How {
	if (how === "replace" && replaces)
		return { kind: "replace", person: replaces };
	return how === "add" ? { kind: "add" } : { kind: "ask" };
}
