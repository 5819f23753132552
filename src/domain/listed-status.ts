/** The states by which tasks are asked for across the plan: 還有哪些沒簽收, 哪些卡住了, 有哪些延期申請, 哪些被退回了, 辦結了哪些. */
import { awaitsReceipt, isOpen, type Task } from "./task.js";

export type ListedStatus =
	/** 沒簽收 */
	| "issued"
	/** 卡住 */
	| "blocked"
	/** 申請延期, not decided yet */
	| "extension-asked"
	/** 退回重辦 */
	| "returned"
	/** 銷號 */
	| "closed";

const IS_LISTED: Readonly<Record<ListedStatus, (task: Task) => boolean>> = {
	issued: awaitsReceipt,
	blocked: (task) => isOpen(task) && task.blocked !== null,
	"extension-asked": (task) => isOpen(task) && task.extension !== null,
	returned: ({ state }) => state === "returned",
	closed: ({ state }) => state === "closed",
};

export function isListedAs(status: ListedStatus, task: Task): boolean {
	return IS_LISTED[status](task);
}
