/**
 * What may happen to a task (`design.md`, Task states): one pure function a move that gives the change to save. Whether
 * the person may make it at all is `access.ts`; here is what the move itself needs.
 */
import { DomainError } from "./errors.js";
import {
	type By,
	change,
	checkWho,
	cleanText,
	MOVES,
	reasonOf,
	stateAfter,
} from "./move-table.js";
import { markPartDone } from "./parts.js";
import { type ProgressReport, readingFor } from "./reading.js";
import type { Task, TaskChange, TaskState } from "./task.js";

export { type By, MAX_TEXT, MOVES, type MoveName } from "./move-table.js";

/**
 * 簽收. The state must be `issued`: DomainError `move-not-allowed` with `details.state` otherwise, as in every move below
 * whose state does not fit.
 */
export function acceptTask(task: Task, by: By): TaskChange {
	const state = stateAfter("accept", task);
	checkWho("accept", task, by);
	return change("accept", task, { state }, by);
}

/**
 * 進展: a sentence, a number, or both. The number becomes a reading where one indicator fits it, else it stays in the
 * words. Throws `reason-missing` when there is neither, `value-impossible`, `text-too-long`.
 */
export function recordProgress(
	task: Task,
	report: ProgressReport,
	by: By,
): TaskChange {
	const state = stateAfter("progress", task);
	checkWho("progress", task, by);
	const text = cleanText(report.text);
	const quantity = report.quantity ?? null;
	if (text === null && quantity === null) {
		throw new DomainError("reason-missing", { code: task.code });
	}
	const { value, also, set } = readingFor(task, report, by);
	const said = { text, value, ...(also.length > 0 ? { also } : {}) };
	return change("progress", task, { state, ...set }, by, said);
}

/** Whether the task's state takes progress: a closed one does not. */
export function takesReports({ state }: Task): boolean {
	return MOVES.progress.next[state] !== undefined;
}

/**
 * 完成. Of a lead unit, or the office on its behalf: the task is `submitted`, and nothing blocks it any more. Of a responsible unit that does not lead:
 * its part is done, once. Throws `not-found-or-not-allowed` for a unit the task does not name.
 */
export function markDone(
	task: Task,
	{ text }: { text?: string | null },
	by: By,
): TaskChange {
	const said = { text: cleanText(text) };
	const { unit } = by;
	if (unit !== null && !task.leadUnits.includes(unit)) {
		return markPartDone(task, unit, said.text, by);
	}
	const state = stateAfter("submit", task);
	const submittedBy = { person: by.person, unit };
	const set = { state, submittedBy, ...(task.blocked && { blocked: null }) };
	return change("submit", task, set, by, said);
}

/** 核實: closes the task; a request for more time is over with it. Throws `reviewer-leads-the-task` for who submitted it and for anyone of a unit that leads it. */
export function verifyTask(task: Task, by: By): TaskChange {
	const state = stateAfter("verify", task);
	checkIndependent(task, by);
	const set = { state, ...(task.extension && { extension: null }) };
	return change("verify", task, set, by);
}

/** 退回: back to work. Throws `reason-missing`, and what `verifyTask` throws. */
export function returnTask(task: Task, reason: string, by: By): TaskChange {
	const state = checkReturnable(task, by);
	const text = reasonOf(task, reason);
	const returns = task.returns + 1;
	return change("return", task, { state, returns }, by, { text });
}

/** The state after 退回, where the task and who asks allow it: known before there is a reason. */
export function checkReturnable(task: Task, by: By): TaskState {
	const state = stateAfter("return", task);
	checkIndependent(task, by);
	return state;
}

/** A closed task is taken up again: the office's decision, with its reason. */
export function reopenTask(task: Task, reason: string, by: By): TaskChange {
	const state = stateAfter("reopen", task);
	checkWho("reopen", task, by);
	const text = reasonOf(task, reason);
	return change("reopen", task, { state }, by, { text });
}

/** Whether the head is told of a return: from the second on. */
export function headHearsOfReturn(task: Task): boolean {
	return task.state === "returned" && task.returns >= 2;
}

/** Whether nothing but independence is asked: he did not submit it, and is of no unit that leads it. */
export function isIndependent(
	task: Task,
	{ person, unit }: Pick<By, "person" | "unit">,
): boolean {
	return (
		task.submittedBy?.person !== person &&
		(unit === null || !task.leadUnits.includes(unit))
	);
}

function checkIndependent(task: Task, by: By): void {
	if (isIndependent(task, by)) return;
	const { person, unit } = by;
	if (task.submittedBy?.person === person) {
		throw new DomainError("reviewer-leads-the-task", {
			code: task.code,
			why: "submitter",
		});
	}
	throw new DomainError("reviewer-leads-the-task", {
		code: task.code,
		why: "unit",
		unit: unit ?? "",
	});
}
