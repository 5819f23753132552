/** Groups (區直相關單位) and open lists (等) are nobody until the office says who they are: it is told once a week. */
import { addDays, type Day, weekdayOf } from "./day.js";
import type { Digest } from "./digest.js";
import { isExpanded, OPEN_LIST } from "./expansion.js";
import type { Step, Window } from "./ladder.js";
import { awaitsUnit, concernedUnits, type Task } from "./task.js";
import { firstWorkingDayOfWeek, type WorkingDays } from "./working-days.js";

export type UnexpandedName = Digest["unexpanded"][number];

/** What there is to tell for each week whose first working day lies within `window`; nothing when all is expanded. */
export function unexpandedNotices(
	tasks: readonly Task[],
	groups: ReadonlySet<string>,
	window: Window,
	calendar: WorkingDays,
): { names: UnexpandedName[]; step: Step }[] {
	const names = unexpandedNames(tasks, groups);
	if (names.length === 0) return [];
	return mondaysOf(window).flatMap((monday) => {
		const on = firstWorkingDayOfWeek(calendar, monday);
		if (on === null || on < window.from || on > window.to) return [];
		const rung = { kind: "on-the-day" as const };
		return [{ names, step: { rung, nominal: monday, on } }];
	});
}

/**
 * Each group with the refs of the open tasks for which nobody has said who it is; then the lists that end in 等 and name
 * no group.
 */
export function unexpandedNames(
	tasks: readonly Task[],
	groups: ReadonlySet<string>,
): UnexpandedName[] {
	const found = new Map<string, string[]>();
	const add = (name: string, { ref }: Task) =>
		found.set(name, [...(found.get(name) ?? []), ref]);
	const open = tasks.filter(awaitsUnit);
	const isOpenTo = (name: string, task: Task) => !isExpanded(task, name);
	for (const task of open) {
		namedGroups(task, groups)
			.filter((group) => isOpenTo(group, task))
			.map((group) => add(group, task));
	}
	open
		.filter((task) => task.responsibleOpen && !namedGroups(task, groups).length)
		.filter((task) => isOpenTo(OPEN_LIST, task))
		.map((task) => add(OPEN_LIST, task));
	return [...found].map(([name, refs]) => ({ name, tasks: refs }));
}

function namedGroups(task: Task, groups: ReadonlySet<string>): string[] {
	return concernedUnits(task).filter((unit) => groups.has(unit));
}

function mondaysOf({ from, to }: Window): Day[] {
	const mondays: Day[] = [];
	let monday = addDays(from, 1 - weekdayOf(from));
	for (; monday <= to; monday = addDays(monday, 7)) mondays.push(monday);
	return mondays;
}
