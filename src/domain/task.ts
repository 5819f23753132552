/**
 * A task under way: what the plan asked (`plan.ts`) and what has happened since. A *duty* is a dated obligation of one
 * unit that the plan states outside its task list: the first report of 專項整治 and each case quota. Duties live the same
 * life as tasks (report, submit, verify), so they are the same type with another `kind`.
 *
 * 簽收 accept · 進展 report · 完成 submit · 核實 verify · 退回 return · 銷號 close · 節點 milestone
 */
import type { Day } from "./day.js";
import type { Indicator, Milestone } from "./plan.js";

export type TaskState =
	| "issued"
	| "active"
	| "submitted"
	| "returned"
	| "closed"
	| "suspended"
	| "cancelled";

/** A number reported for an indicator. */
export interface Reading {
	value: number;
	at: Date;
	unit: string | null;
}

export interface TrackedIndicator extends Indicator {
	readings: Reading[];
}

/** A responsible unit's own part, recorded when it says 完成 without leading the task. */
export interface PartDone {
	unit: string;
	at: Date;
	by: string;
	/** 不適用: the unit says that it has no part in the task. */
	notApplicable?: boolean;
}

/** 卡住: what the task waits for. */
export interface Obstacle {
	reason: string;
	unit: string | null;
	person: string;
	since: Date;
}

/** 申請延期, waiting for the office. */
export interface ExtensionRequest {
	id: string;
	dueOn: Day;
	reason: string;
	unit: string | null;
	person: string;
	at: Date;
}

/** Which units a group stands for, for this task. */
export interface Expansion {
	group: string;
	units: string[];
}

export interface Task {
	/** Unique in the plan: `1.3` for a task, `首報@區住建局` for a duty. */
	ref: string;
	/** What people call it: `1.3`, `首報`. */
	code: string;
	kind: "task" | "duty";
	/** null for a duty that belongs to no action. */
	actionNo: number | null;
	/** Place in the plan, for lists. */
	order: number;
	title: string;
	text: string | null;
	/** Canonical unit names. */
	leadUnits: string[];
	responsibleUnits: string[];
	responsibleOpen: boolean;
	/** Those of the names above that are groups (區直相關單位): nobody, until the office says who they are. */
	groups: string[];
	/** The day the plan gave; it stays visible for ever. */
	dueOn: Day | null;
	/** The day that counts now: `dueOn`, or a granted extension. */
	effectiveDueOn: Day | null;
	dueText: string | null;
	/** The day of issue: the straight line of progress starts here. */
	issuedOn: Day | null;
	indicators: TrackedIndicator[];
	milestones: Milestone[];
	continuing: boolean;
	recurring: string | null;
	state: TaskState;
	parts: PartDone[];
	/** Who said 完成 last: he and his unit do not verify it. */
	submittedBy: { person: string; unit: string | null } | null;
	returns: number;
	blocked: Obstacle | null;
	/** The open request; null when there is none. */
	extension: ExtensionRequest | null;
	expansions: Expansion[];
	/** Grows with every change; a save with another version than the stored one is refused. */
	version: number;
}

export type HistoryKind =
	| "imported"
	| "amended"
	| "accepted"
	| "progress"
	| "part-done"
	| "submitted"
	| "verified"
	| "returned"
	| "reopened"
	| "blocked"
	| "unblocked"
	| "extension-asked"
	| "extension-granted"
	| "extension-refused"
	/** Why, said after the decision. */
	| "refusal-explained"
	| "not-applicable"
	| "expanded"
	| "evidence"
	/** A case duty closed by itself, and opened again. */
	| "quota-met"
	| "quota-open"
	| "undone";

/** One thing that happened to a task: who, when, from which message, and what it changed. */
export interface HistoryEntry {
	/** Set by the store. */
	id?: string;
	ref: string;
	kind: HistoryKind;
	at: Date;
	person: string | null;
	unit: string | null;
	/** Lark message or card press it came from. */
	source: string | null;
	/** What the person wrote, kept as written. */
	text: string | null;
	value: { indicator: string; value: number; unit: string } | null;
	/** Further numbers of the same sentence. */
	also?: { indicator: string; value: number; unit: string }[];
	/** Of an `undone` row: the row it takes back. */
	undoes?: { id: string; kind: HistoryKind };
	before: Partial<Task>;
	after: Partial<Task>;
}

export interface TaskChange {
	before: Task;
	after: Task;
	entry: HistoryEntry;
}

/** Open: still to be worked on or looked at. */
export function isOpen(task: Task): boolean {
	return !["closed", "cancelled"].includes(task.state);
}

/** Waiting for the unit, not for the reviewer: these are reminded. */
export function awaitsUnit(task: Task): boolean {
	return ["issued", "active", "returned"].includes(task.state);
}

/** 待簽收: a task that nobody has taken on; duties are handed in and not 簽收, unless somebody says so of one by name. */
export function awaitsReceipt({ state, kind }: Task): boolean {
	return state === "issued" && kind === "task";
}

/** The units that answer for the task in any way, leads first, each once. */
export function concernedUnits(task: Task): string[] {
	const expanded = task.expansions.flatMap(({ units }) => units);
	return [
		...new Set([...task.leadUnits, ...task.responsibleUnits, ...expanded]),
	];
}

/** Whether `unit` has still something to do for this task. */
export function owes(task: Task, unit: string): boolean {
	if (!awaitsUnit(task) || !concernedUnits(task).includes(unit)) return false;
	if (task.leadUnits.includes(unit)) return true;
	return !task.parts.some((part) => part.unit === unit);
}
