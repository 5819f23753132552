/** The ladder of reminders: which rungs a deadline has, and on which working day each falls (`design.md`, Reminders). */
import { addDays, type Day, daysBetween, weekdayOf } from "./day.js";
import type { Rung } from "./digest.js";
import {
	addWorkingDays,
	type WorkingDays,
	workingDayOnOrBefore,
} from "./working-days.js";

/** A rung of one deadline. */
export interface Step {
	rung: Rung;
	/** The day the rule names. */
	nominal: Day;
	/** The working day it falls on: `nominal`, or the one before where that is a day off. */
	on: Day;
}

/** A span of days, both ends included. */
export interface Window {
	from: Day;
	to: Day;
}

/** A missed rung is made up for so many working days, then never. */
export const CATCH_UP_WORKING_DAYS = 3;

const LONGEST_HOLIDAY_DAYS = 14;

/** Every rung before the day and on it, then the first to fifth working day late; weekly ones follow without end. */
const RUNGS: readonly Rung[] = [
	...([30, 15, 7, 3, 1] as const).map((days) => ({
		kind: "before" as const,
		days,
	})),
	{ kind: "on-the-day" },
	...([1, 2, 3, 4, 5] as const).map((workingDays) => ({
		kind: "late" as const,
		workingDays,
	})),
];

/** The rungs of a goal: no lateness, and only three steps. */
export function isGoalRung(rung: Rung): boolean {
	if (rung.kind === "before") return rung.days === 15 || rung.days === 3;
	return rung.kind === "on-the-day";
}

/** The rungs of a deadline that fall within `window`, earliest first. */
export function stepsWithin(
	dueOn: Day,
	window: Window,
	calendar: WorkingDays,
): Step[] {
	const rungs = [...RUNGS, ...weeklyRungs(dueOn, window, calendar)];
	return rungs
		.map((rung) => stepOf(rung, dueOn, calendar))
		.filter(({ on }) => on >= window.from && on <= window.to);
}

/** Where `rung` falls for a deadline on `dueOn`. */
export function stepOf(rung: Rung, dueOn: Day, calendar: WorkingDays): Step {
	const nominal = nominalDay(rung, dueOn, calendar);
	return { rung, nominal, on: workingDayOnOrBefore(calendar, nominal) };
}

/** What may be sent on `day`: what fell on it or on the three working days before, and never before the plan was issued. */
export function windowOf(
	day: Day,
	issuedOn: Day | null,
	calendar: WorkingDays,
): Window {
	const from = addWorkingDays(calendar, day, -CATCH_UP_WORKING_DAYS);
	return { from: issuedOn && issuedOn > from ? issuedOn : from, to: day };
}

/** `T-7`, `T-0`, `+1`, `W2`: as it stands in keys. */
export function rungCode(rung: Rung): string {
	switch (rung.kind) {
		case "before":
			return `T-${rung.days}`;
		case "on-the-day":
			return "T-0";
		case "late":
			return `+${rung.workingDays}`;
		case "weekly":
			return `W${rung.week}`;
		default:
			return rung satisfies never;
	}
}

function nominalDay(rung: Rung, dueOn: Day, calendar: WorkingDays): Day {
	switch (rung.kind) {
		case "before":
			return addDays(dueOn, -rung.days);
		case "on-the-day":
			return dueOn;
		case "late":
			return addWorkingDays(calendar, dueOn, rung.workingDays);
		case "weekly":
			return addDays(firstWeekly(dueOn, calendar), 7 * (rung.week - 1));
		default:
			return rung satisfies never;
	}
}

/** Every week on Monday, whatever day it was due: what is late for long comes in one message a week, not in five. */
function firstWeekly(dueOn: Day, calendar: WorkingDays): Day {
	const earliest = addDays(addWorkingDays(calendar, dueOn, 5), 4);
	return addDays(earliest, (8 - weekdayOf(earliest)) % 7);
}

/** The weeks late around `window`, so that a task late for years costs no more than one late for a week. */
function weeklyRungs(
	dueOn: Day,
	window: Window,
	calendar: WorkingDays,
): Rung[] {
	if (window.to <= dueOn) return [];
	const start = firstWeekly(dueOn, calendar);
	const weekOf = (day: Day) => Math.floor(daysBetween(start, day) / 7) + 1;
	const first = Math.max(1, weekOf(window.from));
	// A rung moves back by no more than the longest holiday.
	const last = weekOf(addDays(window.to, LONGEST_HOLIDAY_DAYS));
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => ({
		kind: "weekly",
		week: first + n,
	}));
}
