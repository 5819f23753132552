/** What is computed of a task for one day: its light, its bar, whose part is missing. Rules are data, with their clause. */
import { isStillShort } from "./cases/case-duty.js";
import type { QuotaStanding } from "./cases/quota.js";
import { type Day, daysBetween } from "./day.js";
import type { Light, LightColour, Progress, TaskFacts } from "./digest.js";
import { partsOf } from "./parts.js";
import type { Task, TrackedIndicator } from "./task.js";
import { type WorkingDays, workingDaysBetween } from "./working-days.js";

/** A threshold of the lights, with the clause of the plan that it carries out (四(三): regular notices, checks, assessment). */
interface LightRule {
	colour: LightColour;
	threshold: number;
	unit: "working days left" | "points behind";
	clause: string;
}

export const LIGHT_RULES = {
	dueSoon: {
		colour: "yellow",
		threshold: 3,
		unit: "working days left",
		clause: "四(三)",
	},
	behind: {
		colour: "yellow",
		threshold: 10,
		unit: "points behind",
		clause: "四(三)",
	},
	farBehind: {
		colour: "red",
		threshold: 30,
		unit: "points behind",
		clause: "四(三)",
	},
} as const satisfies Record<string, LightRule>;

/** The facts of `task` on `today`; of a case duty with its `quota`. */
export function factsOf(
	task: Task,
	today: Day,
	calendar: WorkingDays,
	quota?: QuotaStanding,
): TaskFacts {
	const due = task.effectiveDueOn;
	return {
		task,
		light: lightOf(task, today, calendar, quota),
		daysLeft: due === null ? null : daysBetween(today, due),
		progress: task.indicators.map(progressOf),
		partsMissing: partsOf(task).missing,
		...(quota && { quota }),
	};
}

const SEVERITY: Record<LightColour, number> = {
	grey: 0,
	green: 0,
	yellow: 1,
	red: 2,
};

/** By day and by progress; the worse one counts, the day where both are alike. */
function lightOf(
	task: Task,
	today: Day,
	calendar: WorkingDays,
	quota?: QuotaStanding,
): Light {
	// Saying 完成 of a duty that is short of cases makes it no better.
	const isShort = quota !== undefined && isStillShort(task, quota);
	const settled = isShort ? null : lightOfState(task);
	if (settled) return settled;
	const byDay = lightByDay(task, today, calendar);
	const byProgress = lightByProgress(task, today);
	if (!byProgress) return byDay;
	return SEVERITY[byProgress.colour] > SEVERITY[byDay.colour]
		? byProgress
		: byDay;
}

/** A task that no longer waits for its units has no day to miss: what is left is the reviewer's. */
function lightOfState({ state }: Task): Light | null {
	switch (state) {
		case "closed":
			return { colour: "green", reason: { kind: "closed" } };
		case "suspended":
		case "cancelled":
			return { colour: "grey", reason: { kind: "suspended" } };
		case "submitted":
			return { colour: "green", reason: { kind: "awaiting-review" } };
		case "issued":
		case "active":
		case "returned":
			return null;
		default:
			return state satisfies never;
	}
}

function lightByDay(task: Task, today: Day, calendar: WorkingDays): Light {
	const due = task.effectiveDueOn;
	if (due === null) return { colour: "green", reason: { kind: "no-deadline" } };
	if (today > due) {
		const days = daysBetween(due, today);
		return { colour: "red", reason: { kind: "late", days } };
	}
	const workingDaysLeft = workingDaysBetween(calendar, today, due);
	const { colour, threshold } = LIGHT_RULES.dueSoon;
	if (workingDaysLeft <= threshold) {
		return { colour, reason: { kind: "due-soon", workingDaysLeft } };
	}
	return { colour: "green", reason: { kind: "on-track" } };
}

/** Against a straight line from issue to deadline; null without such a line, or when no indicator is behind it. */
function lightByProgress(task: Task, today: Day): Light | null {
	const [worst] = climbOf(task, today).toSorted((a, b) => b.points - a.points);
	if (!worst) return null;
	const { indicator, points } = worst;
	const colour = colourBehind(points);
	return colour && { colour, reason: { kind: "behind", indicator, points } };
}

/** One number to reach against the straight line: what share was expected by now, what was reached. */
export interface Climb {
	indicator: string;
	unit: string;
	target: number;
	/** 0 where nothing was reported. */
	latest: number;
	/** 0–1 */
	expected: number;
	/** 0–1 */
	reached: number;
	/** Points behind the line, negative when ahead. */
	points: number;
}

/** Every number of `task` that is to climb; none without a line to climb along. */
export function climbOf(task: Task, today: Day): Climb[] {
	const expected = expectedRatio(task, today);
	if (expected === null) return [];
	return task.indicators.filter(isClimbed).map((indicator) => {
		const reached = reachedRatio(indicator);
		return {
			indicator: indicator.name,
			unit: indicator.unit,
			target: indicator.value,
			latest: indicator.readings.at(-1)?.value ?? 0,
			expected,
			reached,
			points: Math.round((expected - reached) * 100),
		};
	});
}

function colourBehind(points: number): LightColour | null {
	const { behind, farBehind } = LIGHT_RULES;
	if (points > farBehind.threshold) return farBehind.colour;
	return points >= behind.threshold ? behind.colour : null;
}

/** The share of the time that has passed, 0–1. */
function expectedRatio(task: Task, today: Day): number | null {
	const { issuedOn, effectiveDueOn } = task;
	if (issuedOn === null || effectiveDueOn === null) return null;
	const whole = daysBetween(issuedOn, effectiveDueOn);
	if (whole <= 0) return null;
	return clamp(daysBetween(issuedOn, today) / whole);
}

/** How far one number is: its latest reading and the share of its target. */
export function progressOf(indicator: TrackedIndicator): Progress {
	const { name, unit, op, value } = indicator;
	const latest = indicator.readings.at(-1)?.value ?? null;
	const climbs = isToClimb(indicator) && latest !== null;
	const ratio = climbs ? clamp(latest / value) : null;
	return { indicator: name, unit, op, target: value, latest, ratio };
}

/** A number to stay under is not climbed. */
function isToClimb({ op, value }: TrackedIndicator): boolean {
	return op !== "≤" && value > 0;
}

/** ≥ starts from nothing, so no reading is nothing reached; = may be a level that was there before, so it waits for one. */
function isClimbed(indicator: TrackedIndicator): boolean {
	return (
		isToClimb(indicator) &&
		(indicator.op === "≥" || indicator.readings.length > 0)
	);
}

function reachedRatio(indicator: TrackedIndicator): number {
	return progressOf(indicator).ratio ?? 0;
}

function clamp(ratio: number): number {
	return Math.min(1, Math.max(0, ratio));
}
