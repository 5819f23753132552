/** Every message can answer 「為什麼」: the rule, the dates, the arithmetic. Data; `templates/` puts it into words. */
import type { Day } from "./day.js";
import type { GoalReminder, Reminder, Rung } from "./digest.js";
import { stepOf } from "./ladder.js";
import type { WorkingDays } from "./working-days.js";

export interface WhyReminded {
	/** Which rule of the ladder. */
	rung: Rung;
	/** The day it counts from. */
	dueOn: Day;
	/** The day the plan gave, where an extension made it another. */
	firstDueOn: Day | null;
	/** The day the rule names: `dueOn` less the days before, or plus the working days late. */
	nominal: Day;
	/** `nominal` where that was a day off, so that the working day before was taken. */
	movedFrom: Day | null;
	/** The working day it fell on. */
	on: Day;
	/** The day it was told. */
	toldOn: Day;
	/** Told later than it fell: made up after a stop, or after the chat was bound. */
	madeUp: boolean;
}

/** Why `reminder` was in the digest of `toldOn`. */
export function whyReminded(
	reminder: Reminder | GoalReminder,
	toldOn: Day,
	calendar: WorkingDays,
): WhyReminded {
	const { rung, dueOn } = reminder;
	const { nominal, on } = stepOf(rung, dueOn, calendar);
	return {
		rung,
		dueOn,
		firstDueOn: extendedFrom(reminder),
		nominal,
		movedFrom: nominal === on ? null : nominal,
		on,
		toldOn,
		madeUp: on < toldOn,
	};
}

function extendedFrom(reminder: Reminder | GoalReminder): Day | null {
	if (!("task" in reminder)) return null;
	const first = reminder.task.dueOn;
	return first === reminder.dueOn ? null : first;
}
