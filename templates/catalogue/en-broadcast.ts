import type { BroadcastWords } from "./broadcast-words.js";
import { counted } from "./counted.js";

const list = (names: readonly string[]) => names.join(", ");
const among = (codes: readonly string[]) =>
	codes.length > 0 ? ` (${list(codes)})` : "";

export const enBroadcast: BroadcastWords = {
	notice: {
		title: "Notice of progress",
		asOf: (day) => `As of ${day}`,
		total: "tasks",
		closed: "closed",
		submitted: "to verify",
		late: "late",
		next: (days) => `due in ${days} days`,
		onTrack: "other open",
		closedOf: (onTime, late) =>
			`Of those closed: ${onTime} on time, ${late} late`,
		part: (label, count, codes) => `${label} ${count}${among(codes)}`,
		lateHeading: "Late and open",
		nothingLate: "No task is late.",
		nextHeading: (days) => `Due in ${days} days`,
		actionsHeading: "By action",
		unitsHeading: "By lead unit",
		action: (no, name) => (name === null ? "Tasks" : `${no} ${name}`),
		duties: "Rectification reports",
		tasksOnly: "Tasks (rectification reports are counted apart)",
		more: (hidden) => `… ${counted(hidden, "more line")} not shown`,
		footnote:
			"On time or late by the day it was reported done, against the deadline with granted extensions; a unit counts the tasks it leads and its own reports.",
	},
	previewTitle: "Preview of the notice · not sent yet",
	previewNote: "This is what every group will see:",
	goesTo: (groups) =>
		`“Send” sends it to ${counted(groups, "group")}, once each:`,
	wentTo: (groups) => `To ${counted(groups, "group")}:`,
	moreGroups: (hidden) => `and ${hidden} more`,
	sentTitle: (groups) => `Sent to ${counted(groups, "group")}`,
	cancelledTitle: "Cancelled, nothing was sent",
	staleTitle: "This preview is out of date; nothing was sent",
	stale: {
		old: "It is older than 24 hours. Ask for a fresh preview and send that.",
		figures:
			"The figures have changed since. Ask for a fresh preview and send that.",
		groups:
			"A group was bound or bound anew since. Ask for a fresh preview and send that.",
	},
	again: "broadcast",
	delivery: "Check delivery",
	fates: ({ sent, ready, parked, unknown }) =>
		[
			`delivered to ${counted(sent, "group")}`,
			...(ready > 0 ? [`${ready} on the way`] : []),
			...(parked > 0 ? [`${parked} not delivered`] : []),
			...(unknown > 0 ? [`${unknown} uncertain`] : []),
		].join(" · "),
	parked:
		"Not delivered (Lark refused; see whether the group still exists and I am in it)",
	unknown: "Uncertain (may have arrived; never repeated by itself)",
	gone: "Unbound since the preview, not sent",
	nowhere: {
		title: "No group is bound yet",
		text: "The notice goes to bound groups, and there is none. Add me to the units' groups and let an administrator say “綁定” and the unit's name there.",
	},
	tooMany: (groups, most) => ({
		title: "Too many groups; nothing was sent",
		text: `${groups} groups are bound; one notice goes to ${most} at most. Unbind those no longer in use.`,
	}),
	toasts: {
		sent: (groups) => `Being sent to ${counted(groups, "group")}`,
		cancelled: "Cancelled, nothing was sent",
		alreadySent: "Sent before; not sent again",
		alreadyCancelled: "Cancelled before; nothing was sent",
		stale: "The preview is out of date; nothing was sent",
	},
	forecast: {
		title: (days) => `Reminders of the next ${counted(days, "day")}`,
		counts: (days, messages) =>
			`${counted(messages, "message")} on ${counted(days, "day")}`,
		nothing: "No reminder is due in this time.",
		assumes:
			"Reckoned from the present state: as if nobody reported anything done, got an extension or bound a group meanwhile. Whoever finishes is reminded of less. Notices and answers are not counted.",
		day: (day, weekday) =>
			`${day} ${["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][weekday - 1] ?? ""}`,
		head: (unit) => `Head of ${unit} (in private)`,
		reminders: (count, codes) => `${counted(count, "reminder")}${among(codes)}`,
		copies: (count, codes) => `${count} late for information${among(codes)}`,
		goals: (dueTexts) =>
			`${counted(dueTexts.length, "goal")}${among(dueTexts)}`,
		waiting: (units) => `${counted(units, "unit")} not bound`,
		unexpanded: (names) => `${counted(names, "open list")} of units`,
		rest: (days, messages, until) =>
			`After that, ${counted(messages, "message")} on ${counted(days, "day")} until ${until}.`,
	},
};
