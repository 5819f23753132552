/**
 * The table of moves (`design.md`, Task states) and what every move shares: the state after it, who may make it, the
 * words that go with it, the change to save. The moves themselves are `task-moves.ts`, `obstacle.ts`, `extension.ts` and
 * `parts.ts`; `undo.ts` takes them back.
 */
import { DomainError } from "./errors.js";
import {
	concernedUnits,
	type HistoryEntry,
	type HistoryKind,
	type Task,
	type TaskChange,
	type TaskState,
} from "./task.js";

/** In whose name a move is made: `unit` null is the office. */
export interface By {
	person: string;
	unit: string | null;
	at: Date;
	/** Lark message or card press it came from. */
	source: string | null;
}

export type MoveName =
	| "accept"
	| "progress"
	| "submit"
	| "part-done"
	| "not-applicable"
	| "verify"
	| "return"
	| "reopen"
	| "block"
	| "unblock"
	| "ask-extension"
	| "grant-extension"
	| "refuse-extension"
	| "explain-refusal";

interface Move {
	kind: HistoryKind;
	/** From each state to the next; a state not listed does not allow the move. */
	next: Partial<Record<TaskState, TaskState>>;
	who: "lead-unit" | "named-unit" | "reviewer" | "office";
	needs: "nothing" | "text-or-value" | "reason" | "reason-and-day";
}

/** Said of a task under way, and it stays as it is. */
const STAYS: Partial<Record<TaskState, TaskState>> = {
	issued: "issued",
	active: "active",
	returned: "returned",
	submitted: "submitted",
};

/** The first report makes a task active; a returned one stays returned, to be seen, until 完成 is said again. */
export const MOVES: Readonly<Record<MoveName, Move>> = {
	accept: {
		kind: "accepted",
		next: { issued: "active" },
		who: "lead-unit",
		needs: "nothing",
	},
	progress: {
		kind: "progress",
		next: {
			issued: "active",
			active: "active",
			returned: "returned",
			submitted: "submitted",
		},
		who: "named-unit",
		needs: "text-or-value",
	},
	submit: {
		kind: "submitted",
		next: { issued: "submitted", active: "submitted", returned: "submitted" },
		who: "lead-unit",
		needs: "nothing",
	},
	"part-done": {
		kind: "part-done",
		next: {
			issued: "active",
			active: "active",
			returned: "returned",
			submitted: "submitted",
		},
		who: "named-unit",
		needs: "nothing",
	},
	"not-applicable": {
		kind: "not-applicable",
		next: STAYS,
		who: "named-unit",
		needs: "reason",
	},
	verify: {
		kind: "verified",
		next: { submitted: "closed" },
		who: "reviewer",
		needs: "nothing",
	},
	return: {
		kind: "returned",
		next: { submitted: "returned" },
		who: "reviewer",
		needs: "reason",
	},
	reopen: {
		kind: "reopened",
		next: { closed: "active" },
		who: "office",
		needs: "reason",
	},
	/** Not a state: it stands beside it, and shows. */
	block: {
		kind: "blocked",
		next: { issued: "active", active: "active", returned: "returned" },
		who: "named-unit",
		needs: "reason",
	},
	unblock: {
		kind: "unblocked",
		next: STAYS,
		who: "named-unit",
		needs: "nothing",
	},
	/** An open request beside the state. */
	"ask-extension": {
		kind: "extension-asked",
		next: { issued: "issued", active: "active", returned: "returned" },
		who: "lead-unit",
		needs: "reason-and-day",
	},
	"grant-extension": {
		kind: "extension-granted",
		next: STAYS,
		who: "office",
		needs: "nothing",
	},
	"refuse-extension": {
		kind: "extension-refused",
		next: STAYS,
		who: "office",
		needs: "nothing",
	},
	"explain-refusal": {
		kind: "refusal-explained",
		next: STAYS,
		who: "office",
		needs: "reason",
	},
};

/** Longest text kept with a move, in characters; nothing is ever cut. */
export const MAX_TEXT = 4000;

/** The state after the move; DomainError `move-not-allowed` where the present one does not allow it. */
export function stateAfter(move: MoveName, task: Task): TaskState {
	const next = MOVES[move].next[task.state];
	if (next === undefined) throw notAllowed(move, task);
	return next;
}

/** The refusal of a move, with the state that does not allow it. */
export function notAllowed(
	move: MoveName,
	task: Task,
	more: Record<string, string> = {},
): DomainError {
	const details = { move, state: task.state, code: task.code, ref: task.ref };
	return new DomainError("move-not-allowed", { ...details, ...more });
}

/** The office may do everything; a unit only what its place on the task gives it. */
export function checkWho(move: MoveName, task: Task, { unit }: By): void {
	if (unit === null) return;
	const leads = task.leadUnits.includes(unit);
	const named = concernedUnits(task).includes(unit);
	const { who } = MOVES[move];
	const fits = who === "lead-unit" ? leads : who === "named-unit" && named;
	if (!fits) throw new DomainError("not-found-or-not-allowed");
}

/** What was written, trimmed; null for nothing. Throws `text-too-long`. */
export function cleanText(text: string | null | undefined): string | null {
	const trimmed = (text ?? "").trim();
	if ([...trimmed].length > MAX_TEXT) {
		throw new DomainError("text-too-long", { limit: String(MAX_TEXT) });
	}
	return trimmed === "" ? null : trimmed;
}

/** The same where there has to be something: throws `reason-missing`. */
export function reasonOf(task: Task, reason: string): string {
	const text = cleanText(reason);
	if (text === null) {
		throw new DomainError("reason-missing", { code: task.code });
	}
	return text;
}

/** The change that sets these fields of the task, with its history row. */
export function change(
	move: MoveName,
	task: Task,
	set: Partial<Task>,
	by: By,
	said: Said = {},
): TaskChange {
	return changeAs(MOVES[move].kind, task, set, by, said);
}

type Said = Partial<Pick<HistoryEntry, "text" | "value" | "also">>;

/** The same under a kind of its own; in nobody's name where nobody asked for it. */
export function changeAs(
	kind: HistoryEntry["kind"],
	task: Task,
	set: Partial<Task>,
	by: Omit<By, "person"> & Pick<HistoryEntry, "person">,
	said: Said = {},
): TaskChange {
	const before = Object.fromEntries(
		Object.keys(set).map((field) => [field, task[field as keyof Task]]),
	) as Partial<Task>;
	return {
		before: task,
		after: { ...task, ...set, version: task.version + 1 },
		entry: {
			ref: task.ref,
			kind,
			at: by.at,
			person: by.person,
			unit: by.unit,
			source: by.source,
			text: said.text ?? null,
			value: said.value ?? null,
			...(said.also ? { also: said.also } : {}),
			before,
			after: set,
		},
	};
}
