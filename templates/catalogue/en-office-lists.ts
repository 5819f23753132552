import type { OfficeListsWords } from "./office-lists-words.js";

const STATES = {
	open: "Not sent in",
	submitted: "Sent in, to be received",
	closed: "Received",
};
const WAITS = {
	review: "to review",
	sign: "to sign",
	decide: "for the commission's decision",
};

export const enOfficeLists: OfficeListsWords = {
	firstReports: {
		title: "First reports",
		counts: ({ open, submitted, closed }) =>
			`${open + submitted + closed} units: ${closed} received · ${submitted} to be received · ${open} not sent in`,
		line: (state, units) =>
			`${STATES[state]} (${units.length}): ${units.join(", ")}`,
		nothingWaits: "None waits to be received now.",
		receive: (unit) => `Receive ${unit}`,
		return: (unit) => `Return ${unit}`,
	},
	casesWaiting: (waits, count, days) =>
		`Cases ${WAITS[waits]}: ${count}, the oldest for ${days} ${days === 1 ? "day" : "days"}`,
	casesWaitingTitle: "Cases are waiting",
	statusList: {
		heading: {
			issued: "Tasks not accepted yet",
			blocked: "Blocked tasks",
			"extension-asked": "Extensions to decide",
			returned: "Returned tasks",
			closed: "Closed tasks",
		},
		none: {
			issued: "Every task here is accepted.",
			blocked: "No task is blocked.",
			"extension-asked": "No extension waits for a decision.",
			returned: "No task is returned.",
			closed: "No task is closed yet.",
		},
		during: (span, heading) => `${heading} (${span})`,
		noneThen:
			'No task was closed in that time. What is reported done and waits for verification: "review list".',
		notAccepted: (units) => `Not accepted by ${units.join(", ")}`,
		because: (reason) => `Returned: ${reason}`,
		closedOn: (day) => `Closed ${day}`,
	},
	bindings: {
		title: "Bindings",
		counts: (bound, unbound) =>
			`${bound} ${bound === 1 ? "unit" : "units"} bound · ${unbound} not bound`,
		unbound: (count) => `Units without a group (${count})`,
		bound: (count) => `Units with a group (${count})`,
		special: "Other groups",
		none: "not bound",
		yes: "bound",
		seePrivate: {
			title: "See your private chat",
			text: "The answer is in your private chat; ask there, or in the office's group, to see them at once.",
		},
	},
	noneNew: (waiting) => ({
		title: "Cases to review",
		text:
			waiting > 0
				? `Those of this half hour are dealt with or taken back; ${waiting} still to review: say "review cases" in private.`
				: "No case waits for review now.",
	}),
};
