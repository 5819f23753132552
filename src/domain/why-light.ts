/** 「為什麼紅燈」: what the light of a task was computed from, the dates and the arithmetic. Data; `templates/` puts it into words. */
import { isStillShort } from "./cases/case-duty.js";
import type { QuotaStanding } from "./cases/quota.js";
import { type Day, daysBetween } from "./day.js";
import type { Light } from "./digest.js";
import { climbOf, type Climb, factsOf } from "./facts.js";
import type { Task } from "./task.js";
import { type WorkingDays, workingDaysBetween } from "./working-days.js";

export interface WhyLight {
	light: Light;
	today: Day;
	dueOn: Day | null;
	/** The day the plan gave, where an extension made it another. */
	firstDueOn: Day | null;
	/** Negative when late; null without a day. */
	workingDaysLeft: number | null;
	daysLate: number;
	/** The straight line from issue to deadline; null where there is none to climb. */
	line: { from: Day; to: Day; days: number; passed: number } | null;
	/** Each number to climb against that line. */
	climbs: Climb[];
	/** Whether the task waits for its units at all; the light of one that does not is its state's. */
	counts: boolean;
}

/** Why `task` has its light on `today`; of a case duty with its `quota`. */
export function whyLight(
	task: Task,
	today: Day,
	calendar: WorkingDays,
	quota?: QuotaStanding,
): WhyLight {
	const { light, daysLeft } = factsOf(task, today, calendar, quota);
	const { issuedOn, effectiveDueOn: dueOn, state } = task;
	const isLate = daysLeft !== null && daysLeft < 0;
	const days = issuedOn && dueOn ? daysBetween(issuedOn, dueOn) : 0;
	const climbs = climbOf(task, today);
	const passed = issuedOn ? daysBetween(issuedOn, today) : 0;
	return {
		light,
		today,
		dueOn,
		firstDueOn: task.dueOn === dueOn ? null : task.dueOn,
		workingDaysLeft:
			dueOn === null || isLate
				? null
				: workingDaysBetween(calendar, today, dueOn),
		daysLate: isLate ? -daysLeft : 0,
		line:
			issuedOn && dueOn && climbs.length > 0
				? { from: issuedOn, to: dueOn, days, passed: between(passed, days) }
				: null,
		climbs,
		counts:
			state === "issued" ||
			state === "active" ||
			state === "returned" ||
			(quota !== undefined && isStillShort(task, quota)),
	};
}

function between(passed: number, days: number): number {
	return Math.max(0, Math.min(passed, days));
}
