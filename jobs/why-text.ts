import type { Digest, GoalReminder, Reminder } from "../src/domain/digest.js";
import { whyReminded } from "../src/domain/why-reminded.js";
import type { WorkingDays } from "../src/domain/working-days.js";
import type { Catalogue } from "../templates/catalogue/catalogue.js";

/**
 * The rule, the dates and the arithmetic of every line of a digest, a sentence a line, each led by the task's code:
 * `1.3 · 到期前3天：期限3月22日（週一），提前3天是3月19日（週五，工作日）`. Null where the digest holds no dated line.
 */
export function whyText(
	digest: Digest,
	calendar: WorkingDays,
	words: Catalogue,
): string | null {
	const { reminders, copies, goals } = digest;
	const line = (reminder: Reminder | GoalReminder, copied: boolean) => {
		const why = whyReminded(reminder, digest.day, calendar);
		const subject = "task" in reminder ? reminder.task.code : reminder.dueText;
		const rung = words.moves.why.rung(why.rung);
		const reason = words.moves.why.reminder(subject, rung, why, copied);
		const quota = "quota" in reminder ? reminder.quota : undefined;
		if (!quota) return reason;
		return `${reason} · ${words.caseReview.quota.standing(quota)}`;
	};
	const lines = [
		...reminders.map((reminder) => line(reminder, false)),
		...copies.map((reminder) => line(reminder, true)),
		...goals.map((goal) => line(goal, false)),
	];
	return lines.length === 0 ? null : lines.join("\n");
}
