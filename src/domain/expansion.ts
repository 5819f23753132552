/** Which units a group (區直相關單位) or an open list (等) stands for: the office says so, task by task. */
import { DomainError } from "./errors.js";
import { type By, notAllowed } from "./move-table.js";
import { type Expansion, isOpen, type Task, type TaskChange } from "./task.js";

/** The name of a list that the plan leaves open and gives no name to. */
export const OPEN_LIST = "等";

/** In the choice of units: that there is none. Choosing nothing at all says nothing. */
export const NOBODY = "nobody";

/** The names of `task` that stand for units it does not list: its groups, else its open list. */
export function namesToExpand(task: Task): string[] {
	if (task.groups.length > 0) return [...task.groups];
	return task.responsibleOpen ? [OPEN_LIST] : [];
}

/** Whether somebody has said who `name` is for this task; nobody is an answer too. */
export function isExpanded(task: Task, name: string): boolean {
	return task.expansions.some(({ group }) => group === name);
}

/** The units that `name` stands for, on any of `tasks`. */
export function expandedUnits(tasks: readonly Task[], name: string): string[] {
	const units = tasks.flatMap(({ expansions }) =>
		expansions.flatMap((each) => (each.group === name ? each.units : [])),
	);
	return [...new Set(units)];
}

/** What the choice of units shows as chosen: the units, `NOBODY` where it was said that there is none, nothing where nobody said. */
export function choiceOf(tasks: readonly Task[], name: string): string[] {
	const units = expandedUnits(tasks, name);
	const isNobody =
		units.length === 0 && tasks.some((task) => isExpanded(task, name));
	return isNobody ? [NOBODY] : units;
}

/**
 * `group` stands for `units` from now on; what was said before gives way. Null where it is the same. A group the task does
 * not name throws `not-found-or-not-allowed`, a closed task `move-not-allowed`.
 */
export function expandTask(
	task: Task,
	{ group, units }: Expansion,
	by: By,
): TaskChange | null {
	if (!namesToExpand(task).includes(group))
		throw new DomainError("not-found-or-not-allowed", { task: task.ref });
	if (!isOpen(task)) throw notAllowed("progress", task);
	const present = task.expansions.find((each) => each.group === group);
	if (present && isSameSet(present.units, units)) return null;
	const others = task.expansions.filter((each) => each !== present);
	const expansions = [...others, { group, units: [...units] }];
	return {
		before: task,
		after: { ...task, expansions, version: task.version + 1 },
		entry: {
			ref: task.ref,
			kind: "expanded",
			at: by.at,
			person: by.person,
			unit: by.unit,
			source: by.source,
			text: [group, ...units].join("、"),
			value: null,
			before: { expansions: task.expansions },
			after: { expansions },
		},
	};
}

/** The same units, in whatever order. */
export function isSameSet(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((each) => b.includes(each));
}
