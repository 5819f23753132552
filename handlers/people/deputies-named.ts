import type { HandlerContext } from "../../src/context.js";
import { ownUnitRoles } from "../../src/domain/leave.js";
import { matchKey } from "../../src/language/normal-form.js";

/** Who goes by this name among those who hold a role in the absent person's units or are in their groups. */
export async function deputiesNamed(
	ctx: HandlerContext,
	name: string,
	absent: string,
): Promise<string[]> {
	const colleagues = await colleaguesOf(ctx, absent);
	const names = await ctx.people.names([...colleagues]);
	const wanted = matchKey(name);
	return [...colleagues].filter(
		(person) => matchKey(names.get(person) ?? "") === wanted,
	);
}

/** Who may stand in where only a name was said. */
export async function colleaguesOf(
	ctx: HandlerContext,
	absent: string,
): Promise<Set<string>> {
	const own = ownUnitRoles(await ctx.people.rolesOf(absent));
	const units = new Set(own.flatMap(({ unit }) => unit ?? []));
	const colleagues = new Set<string>();
	for (const unit of units)
		for (const person of await colleaguesIn(ctx, unit)) colleagues.add(person);
	colleagues.delete(absent);
	return colleagues;
}

async function colleaguesIn(
	{ people, chats }: HandlerContext,
	unit: string,
): Promise<string[]> {
	const held = [
		...(await people.withRole("head", unit)),
		...(await people.withRole("liaison", unit)),
	];
	const groups = (await chats.bound()).filter(
		({ binding }) => binding.kind === "unit" && binding.unit === unit,
	);
	const members: string[] = [];
	for (const { chat } of groups) members.push(...(await chats.members(chat)));
	return [...held.map(({ person }) => person), ...members];
}
