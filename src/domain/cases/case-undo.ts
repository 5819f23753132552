/** Who may still take back what was done to a case. */
import { undoableSince } from "../undo.js";
import type { CaseEvent } from "./case.js";
import { UNDOABLE_CASE_EVENTS } from "./case-moves.js";

export type UndoObstacle = "kind" | "not-yours" | "too-late";

/** Why `person` cannot take `event` back at `now`; null where nothing of the event itself is in the way. */
export function undoObstacle(
	{ kind, person, at }: CaseEvent,
	by: { person: string; now: Date },
): UndoObstacle | null {
	if (!UNDOABLE_CASE_EVENTS.has(kind)) return "kind";
	if (person !== by.person) return "not-yours";
	return at < undoableSince(by.now) ? "too-late" : null;
}
