import type { Task } from "../../src/domain/task.js";

/** A task, or the duties of many units that share a code, the first standing for them. */
export interface OneCode {
	first: Task;
	all: Task[];
}

/** In the order given; `together`: duties of one code on one line. */
export function byCode(tasks: readonly Task[], together: boolean): OneCode[] {
	const lines: OneCode[] = [];
	for (const task of tasks) {
		const line = lines.find(
			({ first }) =>
				together && task.kind === "duty" && first.code === task.code,
		);
		if (line) line.all.push(task);
		else lines.push({ first: task, all: [task] });
	}
	return lines;
}
