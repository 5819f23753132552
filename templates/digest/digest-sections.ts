import { daysBetween } from "../../src/domain/day.js";
import type {
	Audience,
	Digest,
	Reminder,
	TaskFacts,
} from "../../src/domain/digest.js";
import { concernedUnits, type Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import type { Row, Section } from "../parts/sections.js";
import type { TaskButton } from "../tasks/task-buttons.js";
import { taskRow } from "../tasks/task-row.js";

/** So many carry 完成 and 報進度, the rest 查看 (`design.md`, Reminders). */
const ANSWERABLE = 5;

/** Own reminders, the late apart, in the order decided; then the copies. */
export function digestSections(
	digest: Digest,
	facts: ReadonlyMap<string, TaskFacts>,
	words: Catalogue,
): Section[] {
	const row = (reminder: Reminder, buttons: readonly TaskButton[]) =>
		reminderRow(reminder, buttons, { digest, facts, words });
	const late = digest.reminders.filter(isLate);
	const due = digest.reminders.filter((reminder) => !isLate(reminder));
	const own = (reminder: Reminder, place: number) =>
		row(reminder, place < ANSWERABLE ? answers(reminder) : ["view"]);
	return [
		{ heading: words.digest.lateHeading, rows: late.map(own) },
		{
			heading: words.digest.dueHeading,
			rows: due.map((each, place) => own(each, late.length + place)),
		},
		{
			heading: words.digest.copiesHeading,
			rows: digest.copies.map((each) => row(each, ["view"])),
		},
	];
}

/** What is short of cases is answered by a case; 完成 of it is one tap further, on its card. */
function answers({ quota }: Reminder): TaskButton[] {
	return quota ? ["submit-case", "view"] : ["done", "progress"];
}

export function isLate({ rung }: Reminder): boolean {
	return rung.kind === "late" || rung.kind === "weekly";
}

/** Three days or fewer. */
export function isClose({ rung }: Reminder): boolean {
	return (
		rung.kind === "on-the-day" || (rung.kind === "before" && rung.days <= 3)
	);
}

interface Around {
	digest: Digest;
	facts: ReadonlyMap<string, TaskFacts>;
	words: Catalogue;
}

function reminderRow(
	reminder: Reminder,
	buttons: readonly TaskButton[],
	{ digest, facts, words }: Around,
): Row {
	const { task, rung } = reminder;
	return taskRow(
		facts.get(task.ref) ?? bareFacts(reminder),
		{
			buttons,
			when:
				rung.kind === "late"
					? words.time.rung(rung)
					: words.time.daysLeft(daysBetween(digest.day, reminder.dueOn)),
			note:
				reminder.quota && digest.audience.kind === "unit"
					? null
					: concern(task, digest.audience, words),
		},
		words,
	);
}

/** What the task is to the reader: his unit leads it, has a part in it, or who leads it. */
function concern(task: Task, audience: Audience, words: Catalogue): string {
	const { labels } = words;
	const of = `${labels.leads}${labels.colon}${labels.list(task.leadUnits)}`;
	// To the head of several units 「你單位」 would not say which.
	if (audience.kind === "head" && audience.units) return of;
	if ("unit" in audience && task.leadUnits.includes(audience.unit))
		return labels.youLead;
	if ("unit" in audience && concernedUnits(task).includes(audience.unit))
		return labels.yourPart;
	return of;
}

/** Where the caller has computed nothing: the light of the day alone. */
function bareFacts(reminder: Reminder): TaskFacts {
	return {
		task: reminder.task,
		light: {
			colour: isLate(reminder) ? "red" : isClose(reminder) ? "yellow" : "green",
			reason: { kind: "on-track" },
		},
		daysLeft: null,
		progress: [],
		partsMissing: [],
	};
}
