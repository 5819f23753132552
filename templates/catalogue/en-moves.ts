import { weekdayOf } from "../../src/domain/day.js";
import type { Day } from "../../src/domain/day.js";
import type { Rung } from "../../src/domain/digest.js";
import { counted } from "./counted.js";
import { enWhyLight } from "./en-why-light.js";
import type { MovesWords, StillMissing } from "./moves-words.js";

const LENGTHS = {
	day: "day",
	"working-day": "working day",
	week: "week",
	month: "month",
};
const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const weekday = (d: Day) => DAYS[weekdayOf(d) - 1] ?? "";
const on = (d: Day) => `${d} (${weekday(d)})`;
const by = (unit: string | null) => (unit === null ? "" : ` by ${unit}`);

function stillMissing(missing: StillMissing): string {
	const { units, unitsTotal, numbers, numbersTotal } = missing;
	const more = (named: readonly string[], total: number) =>
		total > named.length
			? `${named.join(", ")} and ${total - named.length} more`
			: named.join(", ");
	return [
		...(unitsTotal > 0 ? [`the part of ${more(units, unitsTotal)}`] : []),
		...(numbersTotal > 0 ? [more(numbers, numbersTotal)] : []),
	].join("; ");
}

export const enMoves: MovesWords = {
	headlines: {
		undone: (what) => `Undone: ${what}`,
		decisionTakenBack: (what, state, due) =>
			`The decision "${what}" was taken back. It is now: ${state}, due ${due}`,
		notUndone: (since) => `Not undone, the task has changed since: ${since}`,
		alreadyUndone: "Undone before; nothing changed",
		blocked: (unit, reason) =>
			`Reported blocked${by(unit)}: ${reason}. The office has been told`,
		isBlocked: (unit, reason) => `${unit ?? "A unit"} is blocked: ${reason}`,
		unblocked: (unit) =>
			`No longer blocked, reported${by(unit)}; the office has been told`,
		notBlocked: "The task is not blocked; nothing changed",
		extensionAsked: (until) =>
			`Extension to ${until} asked for; the office decides, the deadline stands until then`,
		extensionReplaced: (until, before) =>
			`Extension to ${until} asked for, in the place of the request for ${before}; the office decides`,
		pleaseDecide: (unit, until, reason) =>
			`${unit ?? "A unit"} asks for an extension to ${until}: ${reason}. Please decide`,
		extensionGranted: (until, first) =>
			`Extension granted: due ${until} (first ${first})`,
		extensionRefused: (reason) =>
			reason === null
				? "Extension refused, the deadline stands"
				: `Extension refused, the deadline stands: ${reason}`,
		refusalExplained: (reason) => `Why the extension was refused: ${reason}`,
		staleRequest:
			"This request has been decided or replaced by a newer one; nothing changed",
		noRequest: "No request for an extension waits here; nothing changed",
		notApplicable: (unit, reason) =>
			`Recorded: not applicable to ${unit} (${reason}); no more reminders of its part`,
		leadHasNoPart:
			"A lead unit cannot say “not applicable”; if the task is not yours, press “Not ours”",
		notRecorded: "Cancelled; the value was not recorded",
		wordsOnly: (said) =>
			`“${said}” is not counted by any indicator; kept in the words only`,
		noTotal: (said) =>
			`“${said}” is an increase, and no total is known yet: please report the total`,
		partIn: (unit, { units, unitsTotal }) =>
			unitsTotal === 0
				? `${unit} has done its part. All parts are in: the lead can report the task done`
				: `${unit} has done its part; still missing: ${units.join(", ")}${unitsTotal > units.length ? ` and ${unitsTotal - units.length} more` : ""}`,
		doneButMissing: (unit, missing) =>
			`Reported done${by(unit)}, to be verified; still missing: ${stillMissing(missing)}`,
	},
	receipt: {
		title: "All right",
		text: "Nothing was changed. Reply with one sentence once there is progress or it is done, or press one below.",
	},
	statements: {
		title: (count) =>
			count === 1
				? "One thing more in your sentence"
				: `${count} things in one sentence`,
		hint: "Press each one to record it; what is not pressed is not recorded.",
		none: "All dealt with",
	},
	each: {
		title: (act, count) =>
			({
				accept: `${count} accepted`,
				done: `${count} reported done`,
				progress: `Progress of ${count} recorded`,
				verify: `${count} verified`,
			})[act],
		changed: "Recorded",
		unchanged: "Unchanged",
		someParts: (count) => `${count} recorded, of some your unit’s part`,
		filesOf: (code) =>
			`The files went to ${code}; reply to the other tasks to add theirs`,
		undo: (code) =>
			`Each can be taken back within ten minutes: say “undo ${code}”`,
	},
	questions: {
		whichIndicator: (said) => `Which indicator is “${said}” a value of?`,
		lower: (indicator, last, value) =>
			`“${indicator}” was ${last} last time; ${value} now?`,
		lowerHint:
			"That is less than before. “Confirm” records it, “Cancel” does not.",
		onTop: (indicator, last, increase, value) =>
			`“${indicator}” was ${last} last time; ${increase} more makes ${value}?`,
		onTopHint:
			"The words are recorded. “Confirm” records the total too, “Cancel” leaves it at the words.",
		addUp: (value) => `An increase: ${value} in all`,
		high: (indicator, target, value) =>
			`The target of “${indicator}” is ${target}; ${value} now?`,
		highHint:
			"That is far above the target. “Confirm” records it, “Cancel” does not.",
		leap: (indicator, last, value) =>
			`“${indicator}” was ${last} last time; ${value} now?`,
		leapHint:
			"That is a long way in one go. “Confirm” records it, “Cancel” does not.",
		whichTaskCounts: (said) => `Which task does “${said}” belong to?`,
		allOfThese: (count) => `All ${count}`,
		whyBlocked: "What is it waiting for? One sentence; the office will see it.",
		untilWhen: (due) =>
			`It is due ${due} now. Until when, and why? The office decides.`,
		whyNotApplicable:
			"Why has your unit no part in it? The lead and the office will see it.",
		whyRefused:
			"Why was it refused? One sentence; it stands in the record, and the unit will see it.",
		whichRequest: "Which task's extension?",
		whatToUndo: "Is this what to undo?",
		whatToUndoHint:
			"The last thing here was a question of mine: nothing was recorded, so there is nothing to undo in it. Below is what you did before that; it is undone only if you press.",
		ofCase: (no) => `case ${no}`,
		undoThis: (what, of) =>
			of === null ? `Undo: ${what}` : `Undo: ${of} ${what}`,
	},
	forms: {
		blockTitle: "Blocked",
		blockField: "Waiting for",
		blockHint: "For example: funds from the finance bureau",
		postponeTitle: "Ask for an extension",
		dueOnField: "New deadline",
		postponeReason: "Reason",
		postponeHint: "For example: delayed by rain",
		notLater: (asked, due) =>
			`⚠ ${asked} is not later than the present deadline, ${due}: please choose a later day`,
		countedTo: (due, { count, unit }, until) =>
			unit === "month-end"
				? `Until ${until}`
				: `${counted(count, LENGTHS[unit])} from the present deadline, ${due}: until ${until}`,
		explainTitle: "Add reason",
		explainField: "Reason of the refusal",
		explainHint: "For example: there is time enough left",
		notApplicableTitle: "Not applicable",
		notApplicableReason: "Reason",
		notApplicableHint: "For example: no such work in our unit",
	},
	labels: {
		blocked: "Blocked",
		since: (d) => `since ${d}`,
		extension: "Extension asked",
		until: (d) => `to ${d}, the office decides`,
		blockedMark: "blocked",
		extensionMark: "extension asked",
		notApplicable: "Not applicable to",
		partsDone: "Own part done",
		percent: (latest, target) => `${latest}, target ${target}`,
	},
	record: {
		title: (code) => `${code}: record`,
		shown: (from, to) => (from === 1 ? `Latest ${to}` : `${from}–${to}`),
		replaces: (d) => `in the place of the request for ${d}`,
		until: (d) => `to ${d}`,
	},
	missing: {
		title: (code) => `${code}: who is missing`,
		overall: "Who is missing",
		missingHeading: (units) => `Missing (${counted(units, "unit")})`,
		nobody: "All responsible units have answered.",
		noOthers: "No other unit has a part in it; its lead reports it done.",
		open: "The list of responsible units is open; the office should name them.",
		silentLeads: (units, others) =>
			`${others ? "Other lead units" : "Lead units"} that have not reported it done (${counted(units, "unit")})`,
		reportedBy: (unit) => `reported done by ${unit}`,
		allIn: "All units you can see here have handed it in.",
		nothing: "Of the tasks you can see here, none is late or due this week.",
		late: "late",
		thisWeek: "due this week",
		later: "to come",
		span: (today, to) => `until ${on(to)}; today ${on(today)}`,
	},
	why: {
		reminderTitle: "Why the reminder",
		lightTitle: (code) => `${code}: why this light`,
		rung: rungName,
		reminder(subject, rung, why, copied) {
			const first = why.firstDueOn
				? ` (first ${why.firstDueOn}, extended)`
				: "";
			return [
				`${subject} · ${rung}: due ${on(why.dueOn)}${first}`,
				sum(why),
				...(why.madeUp ? [`made up on ${on(why.toldOn)}`] : []),
				...(copied ? ["late, so copied here"] : []),
			].join(", ");
		},
		notAReminder:
			"That message was an answer, not a reminder. Reply to a reminder, or ask “why the reminder?”.",
		noneYet: "No reminder has been sent here yet.",
		notAbout: (code) => `The newest reminder does not name ${code}.`,
		ladder:
			"Rule: 30, 15, 7, 3 and 1 days before, on the day, on each of the first five working days late, then weekly; a day off moves to the working day before; one message a chat and day at most.",
		light: (why) => enWhyLight(why, on),
	},
};

function sum({
	rung,
	nominal,
	movedFrom,
	on: told,
}: Parameters<MovesWords["why"]["reminder"]>[2]): string {
	const rest = movedFrom === null ? "working day" : "day off";
	const date = `${nominal} (${weekday(nominal)}, ${rest})`;
	const moved =
		movedFrom === null ? "" : `, moved to the working day before, ${on(told)}`;
	switch (rung.kind) {
		case "before":
			return `${counted(rung.days, "day")} before is ${date}${moved}`;
		case "on-the-day":
			return `on the day: ${date}${moved}`;
		case "late":
			return `working day ${rung.workingDays} late is ${date}${moved}`;
		case "weekly":
			return `weekly after five working days late, number ${rung.week} is ${date}${moved}`;
		default:
			return rung satisfies never;
	}
}

function rungName(rung: Rung): string {
	switch (rung.kind) {
		case "before":
			return `${counted(rung.days, "day")} before the deadline`;
		case "on-the-day":
			return "on the day itself";
		case "late":
			return `${counted(rung.workingDays, "working day")} late`;
		case "weekly":
			return `late, weekly reminder ${rung.week}`;
		default:
			return rung satisfies never;
	}
}
