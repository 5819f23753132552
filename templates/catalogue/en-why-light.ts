import type { Day } from "../../src/domain/day.js";
import type { Climb } from "../../src/domain/facts.js";
import { LIGHT_RULES } from "../../src/domain/facts.js";
import type { WhyLight } from "../../src/domain/why-light.js";
import { counted } from "./counted.js";
import { rounded } from "./rounded.js";

const percent = (ratio: number) => `${Math.round(ratio * 100)}%`;

/** The arithmetic of a light, a sentence a line. `on` writes a day. */
export function enWhyLight(why: WhyLight, on: (day: Day) => string): string[] {
	if (!why.counts)
		return [
			"The task is not in work, so its light counts neither days nor progress.",
		];
	return [byDay(why, on), ...byProgress(why, on), rule(why)];
}

function byDay(why: WhyLight, on: (day: Day) => string): string {
	const { dueOn, firstDueOn, today, daysLate, workingDaysLeft } = why;
	if (dueOn === null) return "By day: the plan gives no deadline.";
	const first = firstDueOn ? ` (first ${on(firstDueOn)}, extended)` : "";
	const left =
		daysLate > 0
			? `${counted(daysLate, "day")} late`
			: `${counted(workingDaysLeft ?? 0, "working day")} left`;
	return `By day: due ${on(dueOn)}${first}, today ${on(today)}, ${left}.`;
}

function byProgress(
	{ line, climbs }: WhyLight,
	on: (day: Day) => string,
): string[] {
	if (!line) return ["By progress: no number to climb, so days alone count."];
	const share = `${line.passed} of ${counted(line.days, "day")} from ${on(line.from)} to ${on(line.to)} have passed`;
	return climbs.map((climb) => `By progress: ${share}; ${climbed(climb)}.`);
}

function climbed(climb: Climb): string {
	const { indicator, latest, target, unit, expected, reached, points } = climb;
	const standing =
		points > 0 ? `${counted(points, "point")} behind` : "not behind";
	return `“${indicator}” should be at ${percent(expected)} of its target, ${rounded(latest)}/${rounded(target)}${unit} is ${percent(reached)}, ${standing}`;
}

function rule({ climbs }: WhyLight): string {
	const { dueSoon, behind, farBehind } = LIGHT_RULES;
	const days = `yellow at ${dueSoon.threshold} working days or fewer, red when late`;
	const points = `yellow at ${behind.threshold} points behind, red above ${farBehind.threshold}`;
	return climbs.length > 0
		? `Rule (plan ${dueSoon.clause}): ${days}; ${points}; the worse one counts.`
		: `Rule (plan ${dueSoon.clause}): ${days}.`;
}
