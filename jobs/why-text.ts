import type { Catalogue } from "../templates/catalogue/catalogue.js";
import type { Day } from "../src/domain/day.js";
import type { Digest, GoalReminder, Reminder } from "../src/domain/digest.js";
import { rungCode } from "../src/domain/ladder.js";
import { whyReminded } from "../src/domain/why-reminded.js";
import type { WorkingDays } from "../src/domain/working-days.js";

/**
 * The rule and the dates of every line of a digest, one a line: the deadline, the day the rule leads to, the working day
 * before where that is a day off, the day it was told where later: `1.3 · T-3：2021年6月30日 → 2021年6月27日 →
 * 2021年6月25日`. Null where the digest holds no dated line.
 */
export function whyText(
	digest: Digest,
	calendar: WorkingDays,
	words: Catalogue,
): string | null {
	const dated = [...digest.reminders, ...digest.copies, ...digest.goals];
	if (dated.length === 0) return null;
	return dated.map((each) => whyLine(each, digest, calendar, words)).join("\n");
}

function whyLine(
	reminder: Reminder | GoalReminder,
	{ day }: Digest,
	calendar: WorkingDays,
	{ time, labels }: Catalogue,
): string {
	const why = whyReminded(reminder, day, calendar);
	const subject = "task" in reminder ? reminder.task.code : reminder.dueText;
	const date = (day: Day) => time.dayWithYear(day);
	const steps = [
		...(why.firstDueOn ? [labels.firstDeadline(date(why.firstDueOn))] : []),
		...(why.nominal === why.dueOn ? [] : [date(why.nominal)]),
		...(why.movedFrom ? [date(why.on)] : []),
		...(why.madeUp ? [date(why.toldOn)] : []),
	];
	const sum = [date(why.dueOn), ...steps].join(" → ");
	return `${subject} · ${rungCode(why.rung)}${labels.colon}${sum}`;
}
