import type { HandlerContext } from "../../src/context.js";
import {
	type CaseSpeaker,
	mayDoToCase,
} from "../../src/domain/cases/case-access.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
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

/** The same; in private also, for who holds no such role, the units in whose bound group he is now. */
export async function unitsToFileFor(
	ctx: Asker & Pick<HandlerContext, "chats">,
): Promise<string[]> {
	const held = filingUnits(ctx);
	const { actor, place, chats } = ctx;
	if (place.type !== "p2p" || actor.roles.length > 0) return held;
	const units = new Set<string>();
	for (const { chat, binding } of await chats.bound())
		if (binding.kind === "unit" && (await isIn(ctx, chat)))
			units.add(binding.unit);
	return [...units];
}

async function isIn(
	{ actor, chats }: Pick<HandlerContext, "actor" | "chats">,
	chat: string,
): Promise<boolean> {
	const members = await chats.members(chat);
	return (
		members.includes(actor.person) && !(await chats.hasLeft(chat, actor.person))
	);
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
		if (await isIn(ctx, chat)) return true;
	}
	return false;
}

/** Who asks, as the rules of access to this case want to know it: of its filer, whether he may still file for its unit. */
export async function caseSpeaker(
	ctx: Asker & Pick<HandlerContext, "chats" | "speaker">,
	{ filedBy, unit }: Pick<TypicalCase, "filedBy" | "unit">,
): Promise<CaseSpeaker> {
	if (filedBy !== ctx.actor.person) return ctx.speaker;
	const held = await unitsToFileFor(ctx);
	const isMember = unit !== "" && (await mayFileFor(ctx, unit));
	return { ...ctx.speaker, filesFor: isMember ? [...held, unit] : held };
}

/** Of these cases those that the asker filed and, as he stands in private, may still fill in. */
export async function stillOwn<
	C extends Pick<TypicalCase, "filedBy" | "unit" | "state">,
>(ctx: HandlerContext, cases: readonly C[]): Promise<C[]> {
	const own = cases.filter(({ filedBy }) => filedBy === ctx.actor.person);
	const speakers = new Map<string, CaseSpeaker>();
	for (const filed of own)
		if (!speakers.has(filed.unit))
			speakers.set(filed.unit, await caseSpeaker(ctx, filed));
	return own.filter((filed) =>
		mayDoToCase("edit", filed, speakers.get(filed.unit) ?? ctx.speaker),
	);
}
