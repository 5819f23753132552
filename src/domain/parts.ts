/** Joint tasks: each responsible unit answers for its own part (聯合任務, `design.md`, Task states). */
import { type Day, endOfWeek } from "./day.js";
import { DomainError } from "./errors.js";
import {
	type By,
	change,
	checkWho,
	notAllowed,
	reasonOf,
	stateAfter,
} from "./move-table.js";
import {
	awaitsUnit,
	concernedUnits,
	owes,
	type PartDone,
	type Task,
	type TaskChange,
} from "./task.js";

export interface Parts {
	done: PartDone[];
	notApplicable: PartDone[];
	/** Units that have said neither. Groups are nobody until the office says who they are. */
	missing: string[];
}

/** How the parts of the units that do not lead `task` stand. */
export function partsOf(task: Task): Parts {
	const others = concernedUnits(task).filter(
		(unit) => !task.groups.includes(unit) && !task.leadUnits.includes(unit),
	);
	const said = new Set(task.parts.map(({ unit }) => unit));
	return {
		done: task.parts.filter(({ notApplicable }) => !notApplicable),
		notApplicable: task.parts.filter(({ notApplicable }) => notApplicable),
		missing: others.filter((unit) => !said.has(unit)),
	};
}

/** What these units have said of their own part of a task that awaits others; null where one of them owes something, or has none. */
export function settledPart(
	task: Task,
	units: readonly string[],
): PartDone | null {
	if (!awaitsUnit(task) || units.some((unit) => owes(task, unit))) return null;
	const own = task.parts.filter(({ unit }) => units.includes(unit));
	return own.find(({ notApplicable }) => !notApplicable) ?? own[0] ?? null;
}

/**
 * Of several units that lead `task`, those that have not reported it done. The report of one hands in the whole task, so
 * the others may have said nothing; the office reports for all of them.
 */
export function silentLeads(task: Task): string[] {
	const { leadUnits, state, submittedBy } = task;
	if (leadUnits.length < 2) return [];
	if (awaitsUnit(task)) return leadUnits;
	const reported = state === "submitted" ? submittedBy?.unit : null;
	return reported ? leadUnits.filter((unit) => unit !== reported) : [];
}

/** 完成, of a unit that does not lead: its part is done, once; DomainError `move-not-allowed` with `details.part` after that. */
export function markPartDone(
	task: Task,
	unit: string,
	text: string | null,
	by: By,
): TaskChange {
	checkWho("part-done", task, by);
	const state = stateAfter("part-done", task);
	const parts = withPart(task, { unit, at: by.at, by: by.person });
	if (!parts) throw notAllowed("part-done", task, { part: unit });
	return change("part-done", task, { state, parts }, by, { text });
}

/**
 * 不適用: the unit has no part in the task, for a reason. Throws `lead-has-no-part` for a unit that leads it,
 * `not-found-or-not-allowed` for one it does not name, `reason-missing`.
 */
export function markNotApplicable(
	task: Task,
	reason: string,
	by: By,
): TaskChange {
	const { unit } = by;
	if (unit === null) throw new DomainError("not-found-or-not-allowed");
	if (task.leadUnits.includes(unit)) {
		throw new DomainError("lead-has-no-part", { code: task.code });
	}
	checkWho("not-applicable", task, by);
	const state = stateAfter("not-applicable", task);
	const text = reasonOf(task, reason);
	const part = { unit, at: by.at, by: by.person, notApplicable: true };
	const parts = withPart(task, part);
	if (!parts) throw notAllowed("not-applicable", task, { part: unit });
	return change("not-applicable", task, { state, parts }, by, { text });
}

/** The parts with this one in the place of what the unit said before; null where it said the same. */
function withPart({ parts }: Task, part: PartDone): PartDone[] | null {
	const before = parts.find(({ unit }) => unit === part.unit);
	if (before && !before.notApplicable === !part.notApplicable) return null;
	return [...parts.filter((each) => each !== before), part];
}

/** What a unit has still to do: late, due this week, and later within the days asked about; each most urgent first. */
export interface UnitOwes {
	unit: string;
	late: Task[];
	due: Task[];
	later: Task[];
}

/** The units that owe something of `tasks` that is late or due until `to`, those with something late first. */
export function whoOwes(
	tasks: readonly Task[],
	{ today, to }: { today: Day; to: Day },
): UnitOwes[] {
	const units = new Map<string, UnitOwes>();
	const sunday = endOfWeek(today);
	for (const task of byDay(tasks)) {
		const { effectiveDueOn: due } = task;
		if (due === null || due > to) continue;
		for (const unit of concernedUnits(task)) {
			if (task.groups.includes(unit) || !owes(task, unit)) continue;
			const owed = units.get(unit) ?? { unit, late: [], due: [], later: [] };
			const when = due < today ? "late" : due <= sunday ? "due" : "later";
			owed[when].push(task);
			units.set(unit, owed);
		}
	}
	return [...units.values()].toSorted((a, b) => b.late.length - a.late.length);
}

function byDay(tasks: readonly Task[]): Task[] {
	const day = ({ effectiveDueOn }: Task) => effectiveDueOn ?? "";
	return tasks.toSorted((a, b) => day(a).localeCompare(day(b)));
}
