/**
 * 預告: what the ladder will send, found by running the planner itself day by day on the present state. Nothing is
 * written. It assumes that nobody finishes, extends or binds anything meanwhile.
 */
import type { Day } from "./day.js";
import type { Digest } from "./digest.js";
import { digestsFrom, marksOf } from "./merge-digests.js";
import {
	type Candidate,
	type ReminderInput,
	reminderCandidates,
} from "./reminders.js";

/** What the ladder has for a day, told already or not. */
export interface CandidateDay {
	day: Day;
	candidates: Candidate[];
}

/** The messages of one day. */
export interface ForecastDay {
	day: Day;
	digests: Digest[];
}

export function candidateDays(
	input: Omit<ReminderInput, "day">,
	days: readonly Day[],
): CandidateDay[] {
	return days.map((day) => ({
		day,
		candidates: reminderCandidates({ ...input, day }),
	}));
}

/** Keys that may have been told by now: those of steps that fall before the first day or on it. */
export function keysToLookUp(
	ahead: readonly CandidateDay[],
	today: Day,
): string[] {
	const keys = ahead.flatMap(({ candidates }) =>
		candidates.filter(({ step }) => step.on <= today).map(({ key }) => key),
	);
	return [...new Set(keys)];
}

/** The days that have something, in order; `told` are the keys told by now. */
export function forecastOf(
	ahead: readonly CandidateDay[],
	told: ReadonlySet<string>,
): ForecastDay[] {
	const keys = new Set(told);
	return ahead.flatMap(({ day, candidates }) => {
		const existing = { keys, digestKeys: new Set<string>() };
		const digests = digestsFrom(candidates, existing, day);
		const marks = digests.flatMap((each) => marksOf(each, candidates, keys));
		for (const { key } of marks) keys.add(key);
		return digests.length > 0 ? [{ day, digests }] : [];
	});
}
