import { defineCardHandler } from "../../src/context.js";
import { giveRole, type How } from "../people/give-role.js";

/** The unit was chosen, or 接替 / 再加一位: the right to give roles is asked again. */
export const pressGiveRole = defineCardHandler({
	does: "give-role",
	run(ctx, { role, person, unit, actionNo, how, replaces }) {
		const given = { role, person, unit, actionNo };
		return giveRole(ctx, given, howOf(how, replaces));
	},
});

function howOf(how: "replace" | "add" | undefined, replaces?: string): How {
	if (how === "replace" && replaces)
		return { kind: "replace", person: replaces };
	return how === "add" ? { kind: "add" } : { kind: "ask" };
}
