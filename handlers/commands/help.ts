import { defineCommand, type HandlerContext } from "../../src/context.js";
import { hasRole, unitsSpokenFor } from "../../src/domain/people.js";
import { helpCard, type HelpFor } from "../../templates/help.js";

/** 幫助: what this chat is to the bot, and what to say. */
export const help = defineCommand({
	intent: "help",
	examples: ["幫助", "help"],
	run: (ctx) =>
		Promise.resolve({
			cards: [{ card: helpCard(helpFor(ctx), ctx.words), about: [] }],
		}),
});

export function helpFor({
	actor,
	place,
}: Pick<HandlerContext, "actor" | "place">): HelpFor {
	const { binding } = place;
	if (binding?.kind === "unit") return { kind: "unit", unit: binding.unit };
	if (binding?.kind === "action")
		return { kind: "action", actionNo: binding.actionNo };
	if (binding?.kind === "office") return { kind: "office" };
	if (place.type === "p2p") {
		if (hasRole(actor, "office")) return { kind: "office" };
		const units = unitsSpokenFor(actor, place);
		if (units.length > 0) return { kind: "head", units };
		const action = actor.roles.find(({ role }) => role === "action-lead");
		if (action?.actionNo != null)
			return { kind: "action", actionNo: action.actionNo };
	}
	if (hasRole(actor, "administrator")) return { kind: "administrator" };
	return { kind: "stranger" };
}
