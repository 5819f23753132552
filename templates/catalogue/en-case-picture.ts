import type { CasePictureWords } from "./case-picture-words.js";
import { counted } from "./counted.js";

export const enCasePicture: CasePictureWords = {
	counts: ({ accepted, pending, ...rest }) =>
		[
			`${accepted} accepted`,
			...(pending > 0 ? [`${pending} to review`] : []),
			`${rest.categoriesHit} of ${rest.categories} categories have cases`,
			`${rest.unitsHit} of ${counted(rest.units, "unit")} have one accepted`,
		].join(" · "),
	map: {
		title: "Typical cases by category and unit",
		asOf: (day) => `As of ${day}`,
		unitsAndCategories: "Category \\ unit",
		total: "Total",
		cases: (from, to) => {
			if (to === null) return `${from} or more`;
			return to > from ? `${from}–${to} cases` : counted(from, "case");
		},
		pending: "to review (not counted)",
		none: "no case",
		footnote:
			"Large figures are accepted cases, small +n those to review; good examples are not counted. Counts only, nothing of any case.",
		nothingYet: {
			title: "No cases yet",
			text: "No unit has filed a case so far; the map is drawn once there is one.",
		},
		noCategories: {
			title: "This plan has no list of problems",
			text: "The plan names no categories of problems, so there is nothing to map.",
		},
		notSent: {
			title: "The map could not be sent",
			text: "The picture could not be drawn or uploaded this time. The figures are in the message before. Say “case map” again later, and tell an administrator if it still fails.",
		},
	},
	export: {
		fileName: (day) => `typical-cases_${day}`,
		coming: (cases) => ({
			title: "Export of cases",
			text: `${counted(cases, "case")}; the Excel file follows. Names and numbers of identity cards, phones and so on are masked. It tells of cases: please do not pass it on.`,
		}),
		inPrivate: {
			title: "The export goes to your private chat",
			text: "The file tells of cases; it was sent to your private chat with me.",
		},
		nothingYet: {
			title: "Nothing to export",
			text: "No unit has filed a case yet.",
		},
		notSent: {
			title: "The export could not be sent",
			text: "The file could not be made or uploaded this time. Say “export cases” again later, and tell an administrator if it still fails.",
		},
		sheets: { cases: "Cases", quotas: "Quotas" },
		columns: {
			no: "No.",
			unit: "Unit",
			kind: "Kind",
			category: "Category",
			title: "Title",
			subject: "Subject (masked)",
			summary: "Summary (masked)",
			outcome: "Outcome",
			documentNo: "Document no.",
			occurredOn: "Happened on",
			state: "State",
			filedOn: "Filed on",
			acceptedOn: "Accepted on",
		},
		quotaColumns: {
			unit: "Unit",
			dueOn: "Due on",
			need: "Owed (cumulative)",
			have: "Accepted",
			pending: "To review",
			missing: "Missing",
			sanction: "One with a sanction is missing",
			isMet: "Met",
		},
		kinds: { warning: "Problem", example: "Good example" },
		outcomes: {
			none: "Not dealt with yet",
			warning: "Talk or criticism",
			"party-discipline": "Party discipline",
			administrative: "Administrative sanction",
			judicial: "Handed to the judiciary",
			other: "Other",
		},
		states: {
			draft: "Draft",
			"awaiting-head": "Waits for the head",
			submitted: "To review",
			"awaiting-discipline": "Waits for discipline inspection",
			accepted: "Accepted",
			returned: "Returned",
			dropped: "Dropped",
		},
		yes: "yes",
		no: "no",
		more: (hidden) => `… ${counted(hidden, "more case")} not shown`,
	},
};
