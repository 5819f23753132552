import type { HandlerContext } from "../../src/context.js";
import { hasRole } from "../../src/domain/people.js";

type Asker = Pick<HandlerContext, "actor" | "place" | "plan">;

/**
 * The units for which the asker may file a case from here: the group's unit for everybody in it, elsewhere those of which
 * he is head or liaison; for the office and 紀委 any that owes cases. 督查 changes nothing.
 */
export function filingUnits({ actor, place, plan }: Asker): string[] {
	if (hasRole(actor, "supervision")) return [];
	if (place.binding?.kind === "unit") return [place.binding.unit];
	const held = actor.roles
		.filter(({ role }) => role === "liaison" || role === "head")
		.flatMap(({ unit }) => unit ?? []);
	if (held.length > 0) return [...new Set(held)];
	const isOffice = hasRole(actor, "office") || hasRole(actor, "discipline");
	return isOffice ? [...(plan().plan.rectification?.quotaUnits ?? [])] : [];
}

/** Whether he may still file for `unit`: in private also who is in a group of that unit, for the form came from there. */
export async function mayFileFor(
	ctx: Asker & Pick<HandlerContext, "chats">,
	unit: string,
): Promise<boolean> {
	if (filingUnits(ctx).includes(unit)) return true;
	const { actor, chats } = ctx;
	if (hasRole(actor, "supervision")) return false;
	for (const { chat, binding } of await chats.bound()) {
		if (binding.kind !== "unit" || binding.unit !== unit) continue;
		const members = await chats.members(chat);
		const isThere = members.includes(actor.person);
		if (isThere && !(await chats.hasLeft(chat, actor.person))) return true;
	}
	return false;
}
