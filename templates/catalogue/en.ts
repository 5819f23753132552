/** English, short. Names, units and texts stay as they stand in the plan. */
import { wallClock } from "../../src/domain/day.js";
import type { Light, Rung } from "../../src/domain/digest.js";
import type { Binding } from "../../src/domain/people.js";
import type { Catalogue } from "./catalogue.js";
import { enErrors } from "./en-errors.js";
import { enHelp } from "./en-help.js";
import { enBroadcast } from "./en-broadcast.js";
import { enCasePicture } from "./en-case-picture.js";
import { enOfficeLists } from "./en-office-lists.js";
import { enCasePublishing } from "./en-case-publishing.js";
import { enCaseReview } from "./en-case-review.js";
import { enCases } from "./en-cases.js";
import { enEvidence } from "./en-evidence.js";
import { enMoves } from "./en-moves.js";
import { enRights } from "./en-rights.js";
import { enPeople } from "./en-people.js";
import { enNotices } from "./en-notices.js";
import { counted } from "./counted.js";
import { rounded } from "./rounded.js";

const list = (names: readonly string[]) => names.join(", ");
const by = (unit: string | null) => (unit === null ? "" : ` by ${unit}`);
const pad = (n: number) => String(n).padStart(2, "0");

function lightReason(reason: Light["reason"]): string {
	switch (reason.kind) {
		case "on-track":
			return "not due yet";
		case "awaiting-review":
			return "waiting for review";
		case "due-soon":
			return reason.workingDaysLeft === 0
				? "due today"
				: `${counted(reason.workingDaysLeft, "working day")} left`;
		case "late":
			return `${counted(reason.days, "day")} late`;
		case "behind":
			return `“${reason.indicator}” is ${rounded(reason.points)} points behind`;
		case "suspended":
			return "suspended";
		case "no-deadline":
			return "the plan gives no deadline";
		case "closed":
			return "closed";
		default:
			return reason satisfies never;
	}
}

function rung(step: Rung): string {
	switch (step.kind) {
		case "before":
			return `${counted(step.days, "day")} left`;
		case "on-the-day":
			return "due today";
		case "late":
			return `${counted(step.workingDays, "working day")} late`;
		case "weekly":
			return `late, weekly reminder ${step.week}`;
		default:
			return step satisfies never;
	}
}

function daysLeft(days: number | null): string {
	if (days === null) return "no deadline";
	if (days === 0) return "due today";
	return days > 0
		? `${counted(days, "day")} left`
		: `${counted(-days, "day")} late`;
}

function bindingName(binding: Binding, actionName?: string | null): string {
	switch (binding.kind) {
		case "unit":
			return binding.unit;
		case "office":
			return "the office";
		case "action":
			return `action group ${actionName ?? binding.actionNo}`;
		case "everyone":
			return "all units";
		case "discipline":
			return "discipline";
		default:
			return binding satisfies never;
	}
}

export const en: Catalogue = {
	script: "en",
	buttons: {
		accept: "Accept",
		done: "Done",
		progress: "Report progress",
		blocked: "Blocked",
		view: "View",
		submitCase: "Submit case",
		verify: "Verify",
		return: "Return",
		send: "Send",
		cancel: "Cancel",
		agree: "Agree",
		disagree: "Disagree",
		confirm: "Confirm",
		notOurs: "Not ours",
		reopen: "Reopen",
		undo: "Undo",
		unblock: "Not blocked any more",
		postpone: "Ask for extension",
		history: "Record",
		earlier: "Earlier",
		notApplicable: "Not applicable",
	},
	states: {
		issued: "to be accepted",
		active: "in progress",
		submitted: "to be verified",
		returned: "returned",
		closed: "closed",
		suspended: "suspended",
		cancelled: "cancelled",
	},
	lights: {
		green: "● On track",
		yellow: "▲ Due soon",
		red: "■ Overdue",
		grey: "◇ Suspended",
	},
	lightReason,
	history: {
		imported: "issued",
		amended: "plan amended",
		accepted: "accepted",
		progress: "progress",
		"part-done": "own part done",
		submitted: "done",
		verified: "verified",
		returned: "returned",
		reopened: "reopened",
		blocked: "blocked",
		unblocked: "no longer blocked",
		"extension-asked": "extension asked",
		"extension-granted": "extension granted",
		"extension-refused": "extension refused",
		"refusal-explained": "why the extension was refused",
		"not-applicable": "not applicable",
		expanded: "units named",
		evidence: "evidence",
		"quota-met": "quota met, closed",
		"quota-open": "quota no longer met, open again",
		undone: "undone",
	},
	roles: {
		liaison: "liaison",
		head: "head",
		office: "office",
		"action-lead": "action lead",
		supervision: "supervision",
		discipline: "discipline",
		administrator: "administrator",
	},
	bindingName,
	errors: enErrors,
	target: ({ op, target, unit }) => `${op}${rounded(target)}${unit}`,
	time: {
		day: (d) => d,
		dayWithYear: (d) => d,
		moment(at, timeZone) {
			const { year, month, date, hour, minute } = wallClock(at, timeZone);
			return `${year}-${pad(month)}-${pad(date)} ${pad(hour)}:${pad(minute)}`;
		},
		daysLeft,
		rung,
		span: (from, to) => `${from} to ${to}`,
	},
	labels: {
		task: "Task",
		deadline: "Deadline",
		firstDeadline: (first) => `first ${first}`,
		noDeadline: "no deadline",
		state: "State",
		light: "Light",
		leads: "Lead",
		responsible: "Responsible",
		indicators: "Indicators",
		partsMissing: "Own part not done",
		history: "Latest",
		sentence: "You said",
		youLead: "you lead",
		yourPart: "your part",
		list,
		openList: " and others",
		colon: ": ",
		noReading: (target) => `no figure yet, target ${target}`,
		reading: (latest, target) => `latest ${latest}, target ${target}`,
		count: (tasks) => counted(tasks, "task"),
		more: (hidden, say) => `… ${hidden} more; say “${say}”`,
		nothing: "none",
	},
	headlines: {
		accepted: (unit) => `Accepted${by(unit)}`,
		alreadyAccepted: "Accepted before; nothing changed",
		progress: (unit) => `Progress recorded${by(unit)}`,
		done: (unit) => `Reported done${by(unit)}, to be verified`,
		partDone: (unit) => `${unit} has done its part; the lead reports the task`,
		alreadyDone: "Reported done before; nothing changed",
		verified: "Verified and closed",
		alreadyVerified: "Already verified; nothing changed",
		returned: (reason) => `Returned: ${reason}`,
		returnedAgain: (reason, times) =>
			`Returned ${times} times, the head is told: ${reason}`,
		reopened: (reason) => `No longer closed, back to work: ${reason}`,
		notOurs: (unit) =>
			`${unit ?? "The unit"} says this is not its task; the office has been told`,
		pleaseReview: (unit) =>
			`${unit ?? "A unit"} says it is done; please verify`,
	},
	toasts: {
		accepted: "Accepted",
		done: "Reported done, to be verified",
		progress: "Progress recorded",
		verified: "Verified and closed",
		returned: "Returned",
		reopened: "Reopened",
		notOurs: "The office has been told",
		unchanged: "Nothing changed",
		cardExpired: "This card has expired; say the task's code for a new one",
		working: "Working on it; the answer follows",
		fillIn: (field) => `Please fill in “${field}”`,
		notANumber: "Not a number; write digits only, such as 32",
		seeReply: "See the new card",
		alreadyPressed: "Pressed already; the card has been updated",
	},
	questions: {
		whichTask: "Which task?",
		whichOf: (said) => `“${said}” fits several; which one?`,
		whichTaskToReport: "Which task is this progress for?",
		whichOfThese: "All of these tasks?",
		receiptOfOne: "Not accepted yet: press “Accept” if that is what you mean",
		receiptOfSeveral: "Not accepted yet. Accept these?",
		reason: "Please say why it is returned",
		whyReopened:
			"The task is closed. Why is it taken up again? It goes into the record, and the unit sees it.",
		report: "Please write one sentence, or a number",
	},
	forms: {
		progressTitle: "Report progress",
		taskField: "Task",
		textField: "Progress",
		textHint: "One sentence will do",
		valueField: "Value",
		valueHint: (target) =>
			target === null
				? "Optional, digits only"
				: `Digits only, target ${target}`,
		returnTitle: "Return",
		reasonField: "Reason",
		reasonHint: "For example: evidence missing",
		reopenTitle: "Reopen",
		reopenField: "Why it is reopened",
		reopenHint: "For example: verified by mistake, the list is not complete",
	},
	digest: {
		unit: (d, unit) => `${d} reminders · ${unit}`,
		office: (d) => `${d} reminders · the office`,
		action: (d, no) => `${d} reminders · action group ${no}`,
		head: (d, unit) => `${d} reminders · head of ${unit}`,
		counts({ reminders, late, today, copies, goals, waiting, unexpanded }) {
			const parts = [
				reminders > 0 ? counted(reminders, "task") : "",
				late > 0 ? `${late} late` : "",
				today > 0 ? `${today} due today` : "",
				copies > 0 ? counted(copies, "copy", "copies") : "",
				goals > 0 ? counted(goals, "goal") : "",
				waiting > 0 ? `${counted(waiting, "unit")} without a group` : "",
				unexpanded > 0 ? `${counted(unexpanded, "name")} to make clear` : "",
			].filter((part) => part !== "");
			return parts.join(" · ");
		},
		dueHeading: "Due",
		lateHeading: "Late",
		copiesHeading: "For your information: late",
		goalsHeading: "Goals",
		waitingHeading: "Units without a group",
		waiting: (units, total, reminders) =>
			total > units.length
				? `${list(units)} and others: ${total} units have no group bound; ${counted(reminders, "reminder")} waiting.`
				: `${list(units)}: ${counted(total, "unit")} without a group; ${counted(reminders, "reminder")} waiting.`,
		howToBind: (unit) =>
			`Add me to the unit's group and let an administrator say “綁定 ${unit}” there.`,
		unexpandedHeading: "Units not named",
		unexpanded: (name, tasks) => `“${name}”: ${list(tasks)}`,
		howToExpand:
			"These tasks do not name their units one by one, so nobody is reminded; press below to name them.",
		mention: "please look at what is due",
		howToAnswer: (code, several) =>
			several
				? `Reply with the code: “done ${code}”, or one sentence of progress`
				: "Reply: “done”, or one sentence of progress",
		mentionMe: "please @mention me in the reply",
		moreOwn: "my tasks",
		moreWatched: "overdue",
	},
	lists: {
		due: (said, to) => `Due by ${to} (${said})`,
		overdue: "Late",
		mine: (units) => `Tasks of ${list(units)}`,
		all: "All tasks",
		review: "To be verified",
		ofUnit: (unit, heading) => `${unit} · ${heading}`,
		lateGroup: "Late",
		dueGroup: "Due",
		openGroup: "Open",
		waitingGroup: "To be verified",
		partDoneGroup: "Your unit’s part is done",
		noPartGroup: "Not applicable to your unit",
		nothingDue: "Nothing is due in this time.",
		nothingLate: "Nothing is late.",
		nothingMine: "No open tasks.",
		nothingToReview: "Nothing to verify.",
		more: "task CODE",
		duty: (units, done, missing) =>
			`${units} units: ${done} reported, ${missing} missing`,
		askDuty: (code) => `task ${code}`,
		submittedBy: (who) => `reported done by ${who}`,
	},
	help: enHelp,
	notices: enNotices,
	moves: enMoves,
	people: enPeople,
	rights: enRights,
	broadcast: enBroadcast,
	casePicture: enCasePicture,
	officeLists: enOfficeLists,
	evidence: enEvidence,
	cases: enCases,
	caseReview: enCaseReview,
	casePublishing: enCasePublishing,
	original: {
		title: (code) => `${code}: original wording`,
		comesWithDocument:
			"The original wording comes with the imported plan document; it is shown here once that is imported.",
	},
};
