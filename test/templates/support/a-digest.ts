import { day } from "../../../src/domain/day.js";
import type { Digest, Reminder, Rung } from "../../../src/domain/digest.js";
import type { Task } from "../../../src/domain/task.js";
import { aTask } from "./a-task.js";

export function aReminder(rung: Rung, task: Partial<Task> = {}): Reminder {
	return {
		key: "k",
		task: aTask(task),
		dueOn: day("2021-06-30"),
		rung,
		on: day("2021-06-23"),
	};
}

export function aDigest(over: Partial<Digest> = {}): Digest {
	return {
		key: "digest:oc_1:2021-06-23",
		to: { kind: "chat", chat: "oc_1" },
		audience: { kind: "unit", unit: "風車局" },
		day: day("2021-06-23"),
		reminders: [],
		copies: [],
		goals: [],
		mention: [],
		waiting: [],
		unexpanded: [],
		...over,
	};
}
