/**
 * A change of who may what: a role given or ended, a chat bound or unbound, leave. It is kept so that who made it can take
 * it back within ten minutes, as a change of a task (`undo.ts`).
 */
import { DomainError } from "./errors.js";
import { type Binding, isSameRole, type Role } from "./people.js";
import { undoableSince } from "./undo.js";

export interface RightsChange {
	/** The message or press it came from: each makes one change at most. */
	id: string;
	kind:
		| "role-given"
		| "roles-ended"
		| "bound"
		| "unbound"
		| "leave"
		| "leave-ended";
	at: Date;
	/** Who made it. */
	by: string;
	/** Whose roles or leave; null for a chat. */
	person: string | null;
	added: Role[];
	ended: Role[];
	chat: { chat: string; before: Binding | null; after: Binding | null } | null;
	undone: boolean;
}

/** Throws `undo-impossible` with `details.why`: `not-yours`, `too-late`, `undone`. */
export function checkUndoableRights(
	change: RightsChange,
	{ person, now }: { person: string; now: Date },
): void {
	if (change.by !== person) throw impossible("not-yours");
	if (change.undone) throw impossible("undone");
	if (change.at < undoableSince(now)) throw impossible("too-late");
}

/** Whether everything is still as the change left it: what it gave is held, what it ended is not. */
export function isAsLeft(
	change: RightsChange,
	now: { roles: readonly Role[]; binding: Binding | null },
): boolean {
	const holds = (role: Role) => now.roles.some((held) => isHeldAs(held, role));
	if (change.chat)
		return JSON.stringify(now.binding) === JSON.stringify(change.chat.after);
	return change.added.every(holds) && !change.ended.some(holds);
}

/** The same role of the same person, in his own name or for the same absent one. */
export function isHeldAs(held: Role, role: Role): boolean {
	return (
		held.person === role.person &&
		isSameRole(held, role) &&
		(held.standsInFor ?? null) === (role.standsInFor ?? null) &&
		(held.until?.getTime() ?? null) === (role.until?.getTime() ?? null)
	);
}

/** What a confirmation names, so that no role is ended that it did not name. */
export function roleKey({ role, unit, actionNo, standsInFor }: Role): string {
	return [role, unit ?? "", actionNo ?? "", standsInFor ?? ""].join("|");
}

function impossible(why: string): DomainError {
	return new DomainError("undo-impossible", { why });
}
