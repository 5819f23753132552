/** How a task is named and dated, as plain text; what becomes markdown is escaped by whoever puts it there. */
import { yearOf } from "../../src/domain/day.js";
import type { Day } from "../../src/domain/day.js";
import { OPEN_LIST } from "../../src/domain/expansion.js";
import { awaitsUnit } from "../../src/domain/task.js";
import type { Task } from "../../src/domain/task.js";
import type { TaskFacts } from "../../src/domain/digest.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { rounded } from "../catalogue/rounded.js";

/** `1.3 title` */
export function taskName(task: Pick<Task, "code" | "title">): string {
	return `${task.code} ${task.title}`;
}

/** The day that counts; with its year where that is not the year of issue. */
export function deadline(task: Task, words: Catalogue): string {
	const due = task.effectiveDueOn;
	if (due === null) return task.dueText ?? words.labels.noDeadline;
	return shortDay(due, task, words);
}

/** The same, with the first day beside an extended one. */
export function deadlineAndFirst(task: Task, words: Catalogue): string {
	const { dueOn, effectiveDueOn } = task;
	const counts = deadline(task, words);
	if (dueOn === null || dueOn === effectiveDueOn) return counts;
	return `${counts} · ${words.labels.firstDeadline(shortDay(dueOn, task, words))}`;
}

/** 還有7天, 逾期3天; nothing where the unit has no more to do or there is no day. */
export function timeLeft(
	{ task, daysLeft }: TaskFacts,
	words: Catalogue,
): string | null {
	if (daysLeft === null || !awaitsUnit(task)) return null;
	return words.time.daysLeft(daysLeft);
}

export function responsible(task: Task, words: Catalogue): string {
	const { expand } = words.people;
	const unitsOf = (name: string) =>
		task.expansions.find(({ group }) => group === name)?.units ?? [];
	const names = task.responsibleUnits.map((unit) =>
		expand.stands(unit, unitsOf(unit)),
	);
	const list = words.labels.list(names);
	if (!task.responsibleOpen) return list;
	return `${list}${expand.stands(words.labels.openList, unitsOf(OPEN_LIST))}`;
}

/** `86項`, as it was said. */
export function quantitySaid(quantity: {
	value: number;
	unit: string | null;
}): string {
	return `${rounded(quantity.value)}${quantity.unit ?? ""}`;
}

/** Parts of a line, those that are there. */
export function dotted(parts: (string | null)[]): string {
	return parts.filter((part) => part !== null && part !== "").join(" · ");
}

function shortDay(day: Day, task: Task, words: Catalogue): string {
	const sameYear =
		task.issuedOn !== null && yearOf(task.issuedOn) === yearOf(day);
	return sameYear ? words.time.day(day) : words.time.dayWithYear(day);
}
