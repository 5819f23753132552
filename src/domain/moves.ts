/**
 * What may happen to a task (`design.md`, Task states): one table, and one pure function a move that gives the change to
 * save. Whether the person may make it at all is `access.ts`; here is what the move itself needs.
 */
import { DomainError } from "./errors.js";
import { type ProgressReport, readingFor } from "./reading.js";
import type {
	HistoryEntry,
	HistoryKind,
	Task,
	TaskChange,
	TaskState,
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
	| "verify"
	| "return"
	| "reopen";

interface Move {
	kind: HistoryKind;
	/** From each state to the next; a state not listed does not allow the move. */
	next: Partial<Record<TaskState, TaskState>>;
	who: "lead-unit" | "named-unit" | "reviewer" | "office";
	needs: "nothing" | "text-or-value" | "reason";
}

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
};

/** Longest text kept with a move, in characters; nothing is ever cut. */
export const MAX_TEXT = 4000;

/**
 * 簽收. The state must be `issued`: DomainError `move-not-allowed` with `details.state` otherwise, as in every move below
 * whose state does not fit.
 */
export function acceptTask(task: Task, by: By): TaskChange {
	const state = stateAfter("accept", task);
	checkWho("accept", task, by);
	return change("accept", task, { state }, by);
}

/**
 * 進展: a sentence, a number, or both. The number becomes a reading where one indicator fits it, else it stays in the
 * words. Throws `reason-missing` when there is neither, `value-impossible`, `text-too-long`.
 */
export function recordProgress(
	task: Task,
	report: ProgressReport,
	by: By,
): TaskChange {
	const state = stateAfter("progress", task);
	checkWho("progress", task, by);
	const text = cleanText(report.text);
	const quantity = report.quantity ?? null;
	if (text === null && quantity === null) {
		throw new DomainError("reason-missing", { code: task.code });
	}
	const { value, set } = readingFor(task, report, by);
	return change("progress", task, { state, ...set }, by, { text, value });
}

/**
 * 完成. Of a lead unit, or the office on its behalf: the task is `submitted`. Of a responsible unit that does not lead:
 * its part is done, once. Throws `not-found-or-not-allowed` for a unit the task does not name.
 */
export function markDone(
	task: Task,
	{ text }: { text?: string | null },
	by: By,
): TaskChange {
	const said = { text: cleanText(text) };
	const { unit } = by;
	if (unit !== null && !task.leadUnits.includes(unit)) {
		return markPartDone(task, unit, said, by);
	}
	const state = stateAfter("submit", task);
	const submittedBy = { person: by.person, unit };
	return change("submit", task, { state, submittedBy }, by, said);
}

/** 核實: closes the task. Throws `reviewer-leads-the-task` for who submitted it and for anyone of a unit that leads it. */
export function verifyTask(task: Task, by: By): TaskChange {
	const state = stateAfter("verify", task);
	checkIndependent(task, by);
	return change("verify", task, { state }, by);
}

/** 退回: back to work. Throws `reason-missing`, and what `verifyTask` throws. */
export function returnTask(task: Task, reason: string, by: By): TaskChange {
	const state = stateAfter("return", task);
	checkIndependent(task, by);
	const text = reasonOf(task, reason);
	const returns = task.returns + 1;
	return change("return", task, { state, returns }, by, { text });
}

/** A closed task is taken up again: the office's decision, with its reason. */
export function reopenTask(task: Task, reason: string, by: By): TaskChange {
	const state = stateAfter("reopen", task);
	checkWho("reopen", task, by);
	const text = reasonOf(task, reason);
	return change("reopen", task, { state }, by, { text });
}

/** Whether the head is told of a return: from the second on. */
export function headHearsOfReturn(task: Task): boolean {
	return task.state === "returned" && task.returns >= 2;
}

function markPartDone(
	task: Task,
	unit: string,
	said: { text: string | null },
	by: By,
): TaskChange {
	checkWho("part-done", task, by);
	const state = stateAfter("part-done", task);
	if (task.parts.some((part) => part.unit === unit)) {
		throw notAllowed("part-done", task, { part: unit });
	}
	const parts = [...task.parts, { unit, at: by.at, by: by.person }];
	return change("part-done", task, { state, parts }, by, said);
}

function stateAfter(move: MoveName, task: Task): TaskState {
	const next = MOVES[move].next[task.state];
	if (next === undefined) throw notAllowed(move, task);
	return next;
}

function notAllowed(
	move: MoveName,
	task: Task,
	more: Record<string, string> = {},
): DomainError {
	const details = { move, state: task.state, code: task.code, ref: task.ref };
	return new DomainError("move-not-allowed", { ...details, ...more });
}

/** The office may do everything; a unit only what its place on the task gives it. */
function checkWho(move: MoveName, task: Task, { unit }: By): void {
	if (unit === null) return;
	const leads = task.leadUnits.includes(unit);
	const named = leads || task.responsibleUnits.includes(unit);
	const { who } = MOVES[move];
	const fits = who === "lead-unit" ? leads : who === "named-unit" && named;
	if (!fits) throw new DomainError("not-found-or-not-allowed");
}

function checkIndependent(task: Task, { person, unit }: By): void {
	if (task.submittedBy?.person === person) {
		throw new DomainError("reviewer-leads-the-task", {
			code: task.code,
			why: "submitter",
		});
	}
	if (unit !== null && task.leadUnits.includes(unit)) {
		throw new DomainError("reviewer-leads-the-task", {
			code: task.code,
			why: "unit",
			unit,
		});
	}
}

function cleanText(text: string | null | undefined): string | null {
	const trimmed = (text ?? "").trim();
	if ([...trimmed].length > MAX_TEXT) {
		throw new DomainError("text-too-long", { limit: String(MAX_TEXT) });
	}
	return trimmed === "" ? null : trimmed;
}

function reasonOf(task: Task, reason: string): string {
	const text = cleanText(reason);
	if (text === null) {
		throw new DomainError("reason-missing", { code: task.code });
	}
	return text;
}

function change(
	move: MoveName,
	task: Task,
	set: Partial<Task>,
	by: By,
	said: Partial<Pick<HistoryEntry, "text" | "value">> = {},
): TaskChange {
	const before = Object.fromEntries(
		Object.keys(set).map((field) => [field, task[field as keyof Task]]),
	) as Partial<Task>;
	return {
		before: task,
		after: { ...task, ...set, version: task.version + 1 },
		entry: {
			ref: task.ref,
			kind: MOVES[move].kind,
			at: by.at,
			person: by.person,
			unit: by.unit,
			source: by.source,
			text: said.text ?? null,
			value: said.value ?? null,
			before,
			after: set,
		},
	};
}
