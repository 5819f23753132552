import { day } from "../../../src/domain/day.js";
import type { TaskFacts } from "../../../src/domain/digest.js";
import type { HistoryEntry, Task } from "../../../src/domain/task.js";

/** A task about a made-up thing; say only what matters. */
export function aTask(over: Partial<Task> = {}): Task {
	const code = over.code ?? "1.3";
	return {
		ref: code,
		code,
		kind: "task",
		actionNo: 1,
		order: 3,
		title: "修好鎮上的風車",
		text: null,
		leadUnits: ["風車局"],
		responsibleUnits: ["木工所"],
		groups: [],
		blocked: null,
		extension: null,
		expansions: [],
		responsibleOpen: false,
		dueOn: day("2021-06-30"),
		effectiveDueOn: day("2021-06-30"),
		dueText: "2021年6月底",
		issuedOn: day("2021-03-12"),
		indicators: [],
		milestones: [],
		continuing: false,
		recurring: null,
		state: "active",
		parts: [],
		submittedBy: null,
		returns: 0,
		version: 1,
		...over,
	};
}

export function someFacts(
	task: Partial<Task> = {},
	over: Partial<Omit<TaskFacts, "task">> = {},
): TaskFacts {
	return {
		task: aTask(task),
		light: { colour: "green", reason: { kind: "on-track" } },
		daysLeft: 7,
		progress: [],
		partsMissing: [],
		...over,
	};
}

export function anEntry(over: Partial<HistoryEntry> = {}): HistoryEntry {
	return {
		ref: "1.3",
		kind: "progress",
		at: new Date("2021-03-15T14:05:00+08:00"),
		person: "ou_wang",
		unit: "風車局",
		source: "om_1",
		text: "已修好32座",
		value: { indicator: "風車", value: 32, unit: "座" },
		before: {},
		after: {},
		...over,
	};
}
