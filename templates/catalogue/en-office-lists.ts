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
	noneNew: (waiting) => ({
		title: "Cases to review",
		text:
			waiting > 0
				? `Those of this half hour are dealt with or taken back; ${waiting} still to review: say "review cases" in private.`
				: "No case waits for review now.",
	}),
};
