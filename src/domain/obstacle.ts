/** 卡住: what a task waits for. It stands beside the state, shows on every card, and clears only when somebody says so. */
import {
	type By,
	change,
	checkWho,
	notAllowed,
	reasonOf,
	stateAfter,
} from "./move-table.js";
import type { Task, TaskChange } from "./task.js";

/** 卡住, with what it waits for; said again, the newer words count. Throws `reason-missing`. */
export function blockTask(task: Task, reason: string, by: By): TaskChange {
	const state = stateAfter("block", task);
	checkWho("block", task, by);
	const text = reasonOf(task, reason);
	const { unit, person, at } = by;
	const blocked = { reason: text, unit, person, since: at };
	return change("block", task, { state, blocked }, by, { text });
}

/** 不卡了. DomainError `move-not-allowed` with `details.blocked` "no" where nothing blocks it. */
export function unblockTask(task: Task, by: By): TaskChange {
	stateAfter("unblock", task);
	checkWho("unblock", task, by);
	if (!task.blocked) throw notAllowed("unblock", task, { blocked: "no" });
	return change("unblock", task, { blocked: null }, by);
}
