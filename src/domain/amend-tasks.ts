/** A plan that is stored already is imported again: what it changes, without losing anything that has happened. */
import type { Plan } from "./plan.js";
import { tasksFromPlan } from "./plan-to-tasks.js";
import type {
	HistoryEntry,
	HistoryKind,
	Task,
	TaskChange,
	TrackedIndicator,
} from "./task.js";

/** Who imports, when, from which message or file. */
export interface Importing {
	person: string | null;
	at: Date;
	source: string | null;
}

export interface Amendment {
	added: { task: Task; entry: HistoryEntry }[];
	changed: TaskChange[];
	/** No longer in the plan: `cancelled`, kept with everything they had. */
	removed: TaskChange[];
	/** Refs of those the new plan says nothing new of. */
	unchanged: string[];
}

/** What the plan itself says of a task; everything else belongs to those who work on it. */
const PLAN_FIELDS = [
	"code",
	"kind",
	"actionNo",
	"order",
	"title",
	"text",
	"leadUnits",
	"responsibleUnits",
	"responsibleOpen",
	"groups",
	"dueOn",
	"effectiveDueOn",
	"dueText",
	"issuedOn",
	"indicators",
	"milestones",
	"continuing",
	"recurring",
] as const satisfies readonly (keyof Task)[];

/**
 * The difference between `existing` and what `plan` says now, by `ref`. State, readings, parts and history stay. A granted
 * extension stays: the day that counts moves with the plan's only where there is none. Without `existing` every task is
 * added. The same plan again changes nothing.
 */
export function amendTasks(
	existing: readonly Task[],
	plan: Plan,
	by: Importing,
): Amendment {
	const before = new Map(existing.map((task) => [task.ref, task]));
	const wanted = tasksFromPlan(plan);
	const refs = new Set(wanted.map((task) => task.ref));
	const result: Amendment = {
		added: [],
		changed: [],
		removed: existing
			.filter((task) => !refs.has(task.ref) && task.state !== "cancelled")
			.map((task) => changeTo(task, { ...task, state: "cancelled" }, by)),
		unchanged: [],
	};
	for (const task of wanted) place(task, before.get(task.ref), by, result);
	return result;
}

/** What an amendment does, as data for a difference to show. */
export interface AmendmentSummary {
	added: { ref: string; title: string }[];
	removed: { ref: string; title: string }[];
	changed: {
		ref: string;
		title: string;
		fields: { field: keyof Task; before: unknown; after: unknown }[];
	}[];
	unchanged: number;
}

export function describeAmendment(amendment: Amendment): AmendmentSummary {
	const named = ({ ref, title }: Task) => ({ ref, title });
	return {
		added: amendment.added.map(({ task }) => named(task)),
		removed: amendment.removed.map(({ before }) => named(before)),
		changed: amendment.changed.map(({ before, after, entry }) => ({
			...named(after),
			fields: fieldsOf(entry.after).map((field) => ({
				field,
				before: before[field],
				after: after[field],
			})),
		})),
		unchanged: amendment.unchanged.length,
	};
}

function place(
	wanted: Task,
	old: Task | undefined,
	by: Importing,
	result: Amendment,
): void {
	if (!old) {
		const entry = entryOf(wanted, "imported", by, {}, {});
		result.added.push({ task: wanted, entry });
		return;
	}
	const change = changeTo(old, merged(old, wanted), by);
	if (fieldsOf(change.entry.after).length === 0) {
		result.unchanged.push(old.ref);
	} else {
		result.changed.push(change);
	}
}

function merged(old: Task, wanted: Task): Task {
	const extended = old.effectiveDueOn !== old.dueOn;
	return {
		...old,
		...Object.fromEntries(PLAN_FIELDS.map((field) => [field, wanted[field]])),
		// Our own data file has no wording: what an imported document gave stays.
		text: wanted.text ?? old.text,
		effectiveDueOn: extended ? old.effectiveDueOn : wanted.dueOn,
		indicators: withReadings(wanted.indicators, old.indicators),
		state: old.state === "cancelled" ? revived(old) : old.state,
	};
}

/** A task that was taken out of the plan and is in it again. */
function revived(old: Task): Task["state"] {
	const worked =
		old.parts.length > 0 || old.indicators.some((each) => each.readings.length);
	return worked ? "active" : "issued";
}

/** Readings follow the indicator's name; an indicator that only changed its name keeps them too. */
function withReadings(
	wanted: readonly TrackedIndicator[],
	old: readonly TrackedIndicator[],
): TrackedIndicator[] {
	const [only] = wanted.length === 1 && old.length === 1 ? old : [];
	return wanted.map((indicator) => {
		const same = old.find((each) => each.name === indicator.name);
		const from = same ?? (only?.unit === indicator.unit ? only : undefined);
		return { ...indicator, readings: from?.readings ?? [] };
	});
}

function changeTo(old: Task, wanted: Task, by: Importing): TaskChange {
	const fields = [...PLAN_FIELDS, "state" as const].filter(
		(field) => !same(old[field], wanted[field]),
	);
	const before = Object.fromEntries(fields.map((field) => [field, old[field]]));
	const after = Object.fromEntries(
		fields.map((field) => [field, wanted[field]]),
	);
	return {
		before: old,
		after: { ...old, ...after, version: old.version + 1 },
		entry: entryOf(old, "amended", by, before, after),
	};
}

function entryOf(
	task: Task,
	kind: HistoryKind,
	{ at, person, source }: Importing,
	before: Partial<Task>,
	after: Partial<Task>,
): HistoryEntry {
	const who = { at, person, unit: null, source };
	const said = { text: null, value: null };
	return { ref: task.ref, kind, ...who, ...said, before, after };
}

function fieldsOf(part: Partial<Task>): (keyof Task)[] {
	return Object.keys(part) as (keyof Task)[];
}

/** Equal as data, whatever the order of an object's keys: what comes back from a store may differ in it. */
function same(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
	if (a instanceof Date && b instanceof Date) return +a === +b;
	const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
	const at = (whole: object, key: string) =>
		(whole as Record<string, unknown>)[key];
	return [...keys].every((key) => same(at(a, key), at(b, key)));
}
