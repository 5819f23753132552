/** Who is speaking, where, and what they may be: roles of people and bindings of chats (`design.md`, Words). */

export type RoleName =
	/** 聯絡員 */
	| "liaison"
	/** 負責人 */
	| "head"
	/** 領導小組辦公室 */
	| "office"
	/** 專項組 */
	| "action-lead"
	/** 督查 */
	| "supervision"
	/** 紀委 */
	| "discipline"
	/** 管理員, the bot's own */
	| "administrator";

export interface Role {
	person: string;
	role: RoleName;
	/** For liaison and head. */
	unit: string | null;
	/** For action-lead. */
	actionNo: number | null;
	from: Date;
	/** The first instant at which it no longer holds; without one it holds until it is ended. */
	until?: Date | null;
	/** Of a deputy: the person who is away. */
	standsInFor?: string | null;
}

/** What a group chat stands for. */
export type Binding =
	| { kind: "unit"; unit: string }
	| { kind: "office" }
	| { kind: "action"; actionNo: number }
	/** 全體 */
	| { kind: "everyone" }
	| { kind: "discipline" };

export interface BoundChat {
	chat: string;
	name: string | null;
	binding: Binding;
	boundAt: Date;
	boundBy: string | null;
}

export interface Actor {
	/** open_id */
	person: string;
	roles: Role[];
}

/** Where it is said. */
export interface Place {
	chat: string;
	type: "group" | "p2p";
	binding: Binding | null;
}

export function hasRole(actor: Actor, role: RoleName): boolean {
	return actor.roles.some((held) => held.role === role);
}

/** What an administrator may not be: who runs the bot has no say in what it is about (`trust.md` §3). */
const NOT_ADMINISTRATORS: readonly RoleName[] = [
	"office",
	"supervision",
	"discipline",
];

/** The role among those held that may not be in the same hands as `role`; null for none. */
export function clashingRole(
	role: RoleName,
	held: readonly RoleName[],
): RoleName | null {
	if (NOT_ADMINISTRATORS.includes(role))
		return held.find((each) => each === "administrator") ?? null;
	if (role !== "administrator") return null;
	return held.find((each) => NOT_ADMINISTRATORS.includes(each)) ?? null;
}

/** The same role for the same unit or action, whoever holds it. */
export function isSameRole(
	a: Pick<Role, "role" | "unit" | "actionNo">,
	b: Pick<Role, "role" | "unit" | "actionNo">,
): boolean {
	return a.role === b.role && a.unit === b.unit && a.actionNo === b.actionNo;
}

/** The units for which `actor` speaks here: the bound group's unit, or in private those of his roles. */
export function unitsSpokenFor(actor: Actor, place: Place): string[] {
	if (place.binding?.kind === "unit") return [place.binding.unit];
	if (place.type !== "p2p") return [];
	const units = actor.roles
		.filter((held) => held.role === "liaison" || held.role === "head")
		.flatMap((held) => held.unit ?? []);
	return [...new Set(units)];
}
