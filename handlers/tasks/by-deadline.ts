import type { Task } from "../../src/domain/task.js";

/** The day that counts; without one a task is never late and never due, and sorts last. */
export function dayOf(task: Task): string {
	return task.effectiveDueOn ?? "9999-12-31";
}

/** The most urgent first; those of one day in plan order. */
export function byDeadline(tasks: readonly Task[]): Task[] {
	return tasks.toSorted(
		(a, b) => dayOf(a).localeCompare(dayOf(b)) || a.order - b.order,
	);
}
