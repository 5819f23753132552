/**
 * 申請延期: a lead unit asks before the deadline, the office decides. The day the plan gave stays visible for ever; the
 * granted one is the day that counts, and the ladder of reminders starts over from it, as its keys hold the day.
 */
import {
	addDays,
	dateOf,
	type Day,
	dayFrom,
	lastDayOfMonth,
	monthOf,
	yearOf,
} from "./day.js";
import { DomainError } from "./errors.js";
import {
	type By,
	change,
	checkWho,
	cleanText,
	notAllowed,
	reasonOf,
	stateAfter,
} from "./move-table.js";
import type {
	ExtensionRequest,
	HistoryEntry,
	Task,
	TaskChange,
} from "./task.js";
import { addWorkingDays, type WorkingDays } from "./working-days.js";

/**
 * Asks; a newer request takes the place of an open one. `id` is unique to the request. Throws
 * `postpone-without-deadline`, `postpone-too-late`, `postpone-not-later` (with the days in `details`), `reason-missing`.
 */
export function askExtension(
	task: Task,
	asked: { id: string; dueOn: Day; reason: string },
	today: Day,
	by: By,
): TaskChange {
	checkWho("ask-extension", task, by);
	checkAskable(task, today);
	checkLater(task, asked.dueOn);
	const reason = reasonOf(task, asked.reason);
	const { unit, person, at } = by;
	const extension = { ...asked, reason, unit, person, at };
	return change("ask-extension", task, { extension }, by, { text: reason });
}

/** How long: counted from the deadline that holds now; `month-end` is the end of its month, `count` months on. */
export interface Lasting {
	count: number;
	unit: "day" | "working-day" | "week" | "month" | "month-end";
}

/** The day that `lasting` comes to from `deadline` on. */
export function extendedUntil(
	deadline: Day,
	{ count, unit }: Lasting,
	calendar: WorkingDays,
): Day {
	switch (unit) {
		case "day":
			return addDays(deadline, count);
		case "working-day":
			return addWorkingDays(calendar, deadline, count);
		case "week":
			return addDays(deadline, 7 * count);
		case "month":
			return monthsOn(deadline, count);
		case "month-end":
			return lastOfMonthOf(monthsOn(deadline, count));
		default:
			return unit satisfies never;
	}
}

/** The same date so many months on, or the last day of that month. */
function monthsOn(day: Day, count: number): Day {
	const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
	const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
	return dayFrom(year, month, dateOf(day)) ?? lastDayOfMonth(year, month);
}

function lastOfMonthOf(day: Day): Day {
	return lastDayOfMonth(yearOf(day), monthOf(day));
}

/** Whether it may be asked at all: throws `move-not-allowed`, `postpone-without-deadline`, and `postpone-too-late` after the day. */
export function checkAskable(task: Task, today: Day): void {
	stateAfter("ask-extension", task);
	const { code, effectiveDueOn } = task;
	if (effectiveDueOn === null) {
		throw new DomainError("postpone-without-deadline", { code });
	}
	if (today > effectiveDueOn) {
		throw new DomainError("postpone-too-late", { code, day: effectiveDueOn });
	}
}

/**
 * 同意: the day asked for is the day that counts. `move-not-allowed` with `details.request` "stale" where request `id` is
 * no longer open; `reviewer-leads-the-task` for who asked and for anyone of a unit that leads the task.
 */
export function grantExtension(task: Task, id: string, by: By): TaskChange {
	const { dueOn } = openRequest("grant-extension", task, id, by);
	const set = { effectiveDueOn: dueOn, extension: null };
	return change("grant-extension", task, set, by);
}

/** 不同意, with or without a reason: the day stays. Throws what `grantExtension` throws. */
export function refuseExtension(
	task: Task,
	id: string,
	reason: string | null,
	by: By,
): TaskChange {
	openRequest("refuse-extension", task, id, by);
	const text = cleanText(reason);
	return change("refuse-extension", task, { extension: null }, by, { text });
}

/** 補充理由: why it was refused, kept beside the refusal. Throws `reason-missing`, and what `checkExplainable` throws. */
export function explainRefusal(
	task: Task,
	refusal: Refusal,
	reason: string,
	by: By,
): TaskChange {
	checkExplainable(task, refusal);
	const text = reasonOf(task, reason);
	return change("explain-refusal", task, {}, by, { text });
}

/** A refusal on record, and the newest row of `REFUSALS` that stands. */
export interface Refusal {
	entry: HistoryEntry;
	latest: HistoryEntry | null;
}

/** A refusal and its reason. */
export const REFUSALS = ["extension-refused", "refusal-explained"] as const;

/**
 * `move-not-allowed` with `details.request` "stale" where it is no refusal, has its reason, was taken back or followed by
 * another.
 */
export function checkExplainable(task: Task, { entry, latest }: Refusal): void {
	stateAfter("explain-refusal", task);
	const isBare = entry.kind === "extension-refused" && entry.text === null;
	if (!isBare || latest?.id !== entry.id)
		throw notAllowed("explain-refusal", task, { request: "stale" });
}

function checkLater({ code, effectiveDueOn }: Task, dueOn: Day): void {
	if (effectiveDueOn !== null && dueOn <= effectiveDueOn) {
		const details = { code, day: effectiveDueOn, asked: dueOn };
		throw new DomainError("postpone-not-later", details);
	}
}

function openRequest(
	move: "grant-extension" | "refuse-extension",
	task: Task,
	id: string,
	by: By,
): ExtensionRequest {
	stateAfter(move, task);
	const { extension } = task;
	if (extension?.id !== id) throw notAllowed(move, task, { request: "stale" });
	checkNotAsker(task, extension, by);
	return extension;
}

/** Nobody decides on what they asked for, nor on what their own unit did. */
function checkNotAsker(task: Task, { person }: ExtensionRequest, by: By): void {
	const isOwn = by.unit !== null && task.leadUnits.includes(by.unit);
	if (person !== by.person && !isOwn) return;
	const why = person === by.person ? "asker" : "unit";
	throw new DomainError("reviewer-leads-the-task", { code: task.code, why });
}
