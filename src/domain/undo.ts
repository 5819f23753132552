/** 撤銷: the same person's own change, within ten minutes of plan time, by a compensating history row. */
import type { TaskAct } from "./access.js";
import { DomainError } from "./errors.js";
import type { By } from "./move-table.js";
import type { HistoryEntry, HistoryKind, Task, TaskChange } from "./task.js";

/** How long a change can be taken back, in minutes. */
export const UNDO_MINUTES = 10;

/** What one has to be allowed, still, to take the change back; a kind that is not here cannot be. */
export const UNDOABLE: Partial<Record<HistoryKind, TaskAct>> = {
	accepted: "accept",
	progress: "report",
	"part-done": "submit",
	"not-applicable": "report",
	submitted: "submit",
	verified: "review",
	returned: "review",
	reopened: "decide",
	blocked: "report",
	unblocked: "report",
	"extension-asked": "postpone",
	"extension-granted": "decide",
	"extension-refused": "decide",
	"refusal-explained": "decide",
	expanded: "decide",
};

/** What the person who takes something back calls it, and under which kind it stands on record. */
const KIND_OF_ACT = {
	accept: "accepted",
	verify: "verified",
	return: "returned",
	blocked: "blocked",
	postpone: "extension-asked",
	agree: "extension-granted",
	disagree: "extension-refused",
} as const satisfies Record<string, HistoryKind>;

/** Whether `entry` is such a change; what was taken back already stays among the changes, to be known as such. */
export function isOfAct(
	{ kind }: HistoryEntry,
	act: keyof typeof KIND_OF_ACT,
): boolean {
	return kind === "undone" || kind === KIND_OF_ACT[act];
}

/** The first instant whose changes can still be taken back at `now`. */
export function undoableSince(now: Date): Date {
	return new Date(now.getTime() - UNDO_MINUTES * 60_000);
}

/** The newest of `changes` (newest first) that can be taken back and was not; null for none. */
export function lastUndoable(
	changes: readonly HistoryEntry[],
): HistoryEntry | null {
	const gone = undoneIds(changes);
	const found = changes.find(
		({ id, kind }) => kind in UNDOABLE && !(id && gone.has(id)),
	);
	return found ?? null;
}

/**
 * What happened to the task after `entry` and stands in the way: everything but evidence, and but what was itself taken
 * back. Naming the units of a group changes nothing else, so only the same and the parts of units are in its way.
 * `history` is the task's, newest first.
 */
export function happenedSince(
	entry: HistoryEntry,
	history: readonly HistoryEntry[],
): HistoryEntry[] {
	const place = history.findIndex(({ id }) => id === entry.id);
	// Not among those looked at: more has happened since than can be judged.
	const since = place < 0 ? history : history.slice(0, place);
	const gone = undoneIds(since);
	return since
		.filter(({ kind, undoes, id }) => {
			if (kind === "evidence") return false;
			return !(id && gone.has(id)) && !isUndoOf(undoes?.id, since);
		})
		.filter(({ kind }) => entry.kind !== "expanded" || IN_ITS_WAY.has(kind));
}

/**
 * The change that takes `entry` back; fields go back to what they were before it. Throws `undo-impossible` with
 * `details.why`: `not-yours`, `too-late`, `kind`. That nothing happened since is for the caller to see.
 */
export function undoChange(
	task: Task,
	entry: HistoryEntry,
	by: By,
): TaskChange {
	checkUndoable(entry, by);
	const before = Object.fromEntries(
		Object.keys(entry.before).map((field) => [
			field,
			task[field as keyof Task],
		]),
	) as Partial<Task>;
	return {
		before: task,
		after: { ...task, ...entry.before, version: task.version + 1 },
		entry: {
			ref: task.ref,
			kind: "undone",
			at: by.at,
			person: by.person,
			unit: by.unit,
			source: by.source,
			text: null,
			value: null,
			undoes: { id: entry.id ?? "", kind: entry.kind },
			before,
			after: entry.before,
		},
	};
}

const IN_ITS_WAY: ReadonlySet<HistoryKind> = new Set<HistoryKind>([
	"expanded",
	"amended",
	"part-done",
	"not-applicable",
]);

function checkUndoable({ kind, person, at }: HistoryEntry, by: By): void {
	if (!(kind in UNDOABLE)) throw impossible("kind");
	if (person !== by.person) throw impossible("not-yours");
	if (at < undoableSince(by.at)) throw impossible("too-late");
}

function impossible(why: string): DomainError {
	return new DomainError("undo-impossible", { why });
}

/** The changes that others among `entries` took back. */
export function undoneIds(entries: readonly HistoryEntry[]): Set<string> {
	return new Set(entries.flatMap(({ undoes }) => undoes?.id ?? []));
}

/** An undo whose change is among `entries` leaves nothing behind. */
function isUndoOf(
	id: string | undefined,
	entries: readonly HistoryEntry[],
): boolean {
	return id !== undefined && entries.some((entry) => entry.id === id);
}
