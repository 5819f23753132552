import type { By } from "./task-moves.js";
import type { Task, TaskChange } from "./task.js";

/** A file came to the task, or left it for another: its history says so, its state stays. `text` names the files. */
export function evidenceChange(task: Task, text: string, by: By): TaskChange {
	return {
		before: task,
		after: { ...task, version: task.version + 1 },
		entry: {
			ref: task.ref,
			kind: "evidence",
			at: by.at,
			person: by.person,
			unit: by.unit,
			source: by.source,
			text,
			value: null,
			before: {},
			after: {},
		},
	};
}
