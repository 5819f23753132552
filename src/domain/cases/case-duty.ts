/**
 * The duties 案例一, 案例二: tasks of one unit that close by themselves when enough cases are accepted, and open again when
 * an acceptance is taken back. 完成 and 核實 stay possible as for any task; what the office closed itself stays closed.
 */
import { type By, changeAs } from "../move-table.js";
import {
	type HistoryEntry,
	isOpen,
	type Task,
	type TaskChange,
} from "../task.js";
import type { QuotaStanding } from "./quota.js";

/** What decided last whether the duty is open. */
const DECIDED: readonly HistoryEntry["kind"][] = [
	"quota-met",
	"quota-open",
	"verified",
	"reopened",
];

/** Whether the unit is still reminded of it: as long as it is short, also where 完成 was said, until it is closed. */
export function isStillShort(task: Task, { isMet }: QuotaStanding): boolean {
	return !isMet && isOpen(task) && task.state !== "suspended";
}

/** In whose name; nobody's where a plan is imported as a file. */
type Settling = Omit<By, "person"> & Pick<HistoryEntry, "person">;

/** What the accepted cases make of the duty; null where nothing changes. `history` is the duty's own, newest first. */
export function settleDuty(
	task: Task,
	{ isMet }: Pick<QuotaStanding, "isMet">,
	history: readonly HistoryEntry[],
	by: Settling,
): TaskChange | null {
	const own = { ...by, unit: null };
	if (isMet && isOpen(task) && task.state !== "suspended")
		return changeAs("quota-met", task, CLOSED, own);
	if (isMet || task.state !== "closed") return null;
	const last = history.find(({ kind }) => DECIDED.includes(kind));
	if (last?.kind !== "quota-met") return null;
	return changeAs("quota-open", task, { state: "active", ...last.before }, own);
}

/** A request for more time and what stood in the way are over with it. */
const CLOSED = { state: "closed", extension: null, blocked: null } as const;
