import { type Day, daysBetween } from "../../src/domain/day.js";
import type { GoalReminder } from "../../src/domain/digest.js";
import type { GoalItem } from "../../src/domain/plan.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import { dotted } from "../tasks/task-text.js";

const MOST_GOALS = 6;
const MOST_ITEMS = 8;
const MAX_ITEM = 120;

/** Each goal's day and how long, then its items with their numbers; plain text. */
export function goalLines(
	goals: readonly GoalReminder[],
	today: Day,
	words: Catalogue,
): string[] {
	return goals
		.slice(0, MOST_GOALS)
		.flatMap((goal) => [
			dotted([
				words.time.dayWithYear(goal.dueOn),
				words.time.daysLeft(daysBetween(today, goal.dueOn)),
			]),
			...goal.items
				.slice(0, MOST_ITEMS)
				.map((item) => `· ${itemText(item, words)}`),
		]);
}

function itemText({ text, indicator }: GoalItem, words: Catalogue): string {
	const sentence = clipped(oneLine(text), MAX_ITEM);
	// A sentence that says its number needs no second one.
	if (!indicator || text.includes(`${indicator.value}${indicator.unit}`))
		return sentence;
	const target = words.target({ ...indicator, target: indicator.value });
	return dotted([sentence, target]);
}
