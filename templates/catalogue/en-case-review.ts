import type { QuotaStanding } from "../../src/domain/cases/quota.js";
import type { CaseReviewWords } from "./case-review-words.js";
import { counted } from "./counted.js";

const SANCTION =
	"with a party or administrative sanction or handed to the judiciary";
const name = (no: number | null) => (no === null ? "Draft case" : `Case ${no}`);
const lines = (parts: readonly string[]) =>
	parts.filter((part) => part !== "").join("\n");

function lack(missing: number, missingSanction: boolean): string {
	if (!missingSanction) return missing > 0 ? `${missing} short` : "";
	if (missing <= 1) return `1 short, ${SANCTION}`;
	return `${missing} short, at least one of them ${SANCTION}`;
}

function short({ missing, missingSanction, pending }: QuotaStanding): string {
	const lacks = lack(missing, missingSanction);
	const waits = pending > 0 ? `${pending} under review` : "";
	return [lacks === "" ? "met" : lacks, waits].filter(Boolean).join("; ");
}

const daysLeft = (days: number) => {
	if (days === 0) return "due today";
	return days > 0
		? `${counted(days, "day")} left`
		: `${counted(-days, "day")} late`;
};

export const enCaseReview: CaseReviewWords = {
	name,
	states: {
		draft: "Draft",
		"awaiting-head": "Waits for the head's sign-off",
		submitted: "Under review",
		"awaiting-discipline": "Waits for the discipline commission",
		accepted: "Accepted",
		returned: "Returned",
		dropped: "Dropped",
	},
	outcomes: {
		none: "Not dealt with yet",
		warning: "Reminder or criticism",
		"party-discipline": "Party discipline",
		administrative: "Administrative sanction",
		judicial: "Handed to the judiciary",
		other: "Other",
	},
	kinds: { warning: "Negative case", example: "Good example" },
	history: {
		drafted: "Draft opened",
		filed: "Handed in",
		signed: "Signed off",
		accepted: "Accepted",
		"passed-on": "Verified, to the discipline commission",
		decided: "Accepted by the discipline commission",
		returned: "Returned",
		asked: "Asked",
		answered: "Answered",
		dropped: "Dropped",
		withdrawn: "Withdrawn to be changed",
		undone: "Undone",
	},
	labels: {
		unit: "Unit",
		kind: "Kind",
		state: "State",
		category: "Category",
		outcome: "Outcome",
		documentNo: "Document no.",
		noDocumentNo: "not given",
		occurredOn: "Day",
		subject: "Subject",
		summary: "Summary",
		filedBy: "Filed by",
		reason: "Reason of the return",
		question: "Question",
		answer: "Answer",
		noAnswerYet: "waiting for the filer",
		files: "Files",
		effect: "Once accepted",
		alike: "May be the same as",
		history: "History",
		earlier: (count) =>
			`${count} earlier ${count === 1 ? "entry" : "entries"}, not shown`,
		quota: "Cases",
		categoryNo: (no, text) => `${no}${text === null ? "" : ` ${text}`}`,
		likeness: (percent) => `${percent}% alike`,
		notEntered: "not given",
		waitsSince: (day) => `since ${day}`,
	},
	buttons: {
		sign: "Sign off",
		ask: "Ask",
		answer: "Answer",
		publish: "Publish",
		continue: "Continue",
		withdraw: "Withdraw to change",
		drop: "Drop",
		viewNo: (no) => `View ${name(no).toLowerCase()}`,
		review: "Review cases",
		picture: "Heat map",
		export: "Export",
	},
	say: {
		review: "review cases",
		picture: "case heat map",
		export: "export cases",
	},
	quota: {
		standing: (standing) =>
			`${standing.have} accepted of ${standing.need}: ${short(standing)}`,
		short,
		effect: ({ code, before, after }) =>
			`${code}: ${before.have} → ${after.have} of ${after.need}, ${short({ ...after, pending: 0 })}`,
		exampleDoesNotCount: "Good examples do not count towards the quota",
		doneButShort: (unit, standing) =>
			`${unit ?? "The unit"} says it is done; cases: ${short(standing)} (${standing.have} accepted, ${standing.need} due). Reminders go on until it is met: press "Submit case"`,
		howToFile:
			'Press "Submit case" or say it, and fill in the form in private; only accepted cases count.',
		line: (code, standing) =>
			`${code}: ${standing.have} accepted of ${standing.need}, ${short(standing)}`,
	},
	queue: {
		title: "Cases to review",
		counts: ({ review, decide, sign }) =>
			[
				review > 0 ? `${review} to review` : "",
				decide > 0 ? `${decide} for the discipline commission` : "",
				sign > 0 ? `${sign} to sign off` : "",
			]
				.filter(Boolean)
				.join(" · "),
		reviewHeading: "To review",
		decideHeading: "For the discipline commission",
		signHeading: "To sign off",
		nothing: "No case waits for you.",
		ownOnes: (count) =>
			`${counted(count, "more case")} filed by you or your unit: somebody else reviews.`,
		more: (hidden) => `…and ${hidden} more; say "review cases" afterwards.`,
		inGroup: (count) => ({
			title: "Cases to review",
			text:
				count === 0
					? "No case waits for review."
					: `${counted(count, "case")} to review; the list is in your private chat.`,
		}),
		seePrivate: (isEmpty) => ({
			title: "Cases to review",
			text: isEmpty
				? "Cases are reviewed in private only; none waits for you."
				: "Cases are reviewed in private only; the list is in your private chat.",
		}),
	},
	table: {
		title: "Case quotas",
		subtitle: (met, all, waiting) =>
			[`${met}/${all} met`, waiting > 0 ? `${waiting} under review` : ""]
				.filter(Boolean)
				.join(" · "),
		stage: (code, due, days, met, all) =>
			`${code} · ${due} (${daysLeft(days)}) · ${met}/${all} met`,
		short: ({ have, need, missing, missingSanction, pending }) =>
			[
				`${have}/${need}`,
				missing > 0 ? `${missing} short` : "",
				missingSanction ? "no sanction" : "",
				pending > 0 ? `${pending} in review` : "",
			]
				.filter(Boolean)
				.join(" · "),
		metUnits: (units) => `Met: ${units.join(", ")}`,
		allMet: "All units have met it.",
		noQuotas: "This plan asks for no cases.",
		legend:
			'Accepted/required, cumulative; only negative cases count. "No sanction": none yet with a party or administrative sanction or handed to the judiciary.',
		more: (hidden) => `…and ${counted(hidden, "more unit")}`,
	},
	headlines: {
		accepted: "Accepted",
		passedOn: "Verified, passed on to the discipline commission",
		decided: "Accepted for good",
		signed: "Signed off",
		withdrawn: "Withdrawn: change it and hand it in again; its number stays",
		returned: (reason) => `Returned to the filer: ${reason}`,
		asked: (question) => `The filer was asked: ${question}`,
		undone: (what) => `Undone: ${what}`,
		alreadyUndone: "Undone before; nothing changed",
		notUndone: "Not undone: something has happened since",
		asItStands: (state) => `Nothing changed; the case is now: ${state}`,
		changedSince:
			"Nothing changed: the case has changed since this card; please read it first",
		recallFirst: (no) =>
			`Not undone: the case is published. Say "publish case ${no ?? ""}" and recall it first, then undo`,
		editedSince:
			"Not undone: the filer has begun to change it; review it once it is handed in again",
	},
	older: {
		text: "It has changed since this card; “View” shows it as it stands.",
		closed: {
			title: "This case was put away",
			text: "The case on this card is not open to you now.",
		},
	},
	tell: {
		accepted: (no) => `${name(no)} is accepted`,
		acceptedText: (title, quotas) => lines([title, ...quotas]),
		groupAccepted: (no, quotas) => ({
			title: `${name(no)} is accepted`,
			text: lines(quotas) || "Thank you.",
		}),
		groupUndone: (no, quotas) => ({
			title: `The acceptance of ${name(no).toLowerCase()} was taken back`,
			text: lines(quotas) || "It will be reviewed again.",
		}),
		returned: (no) => `${name(no)} was returned`,
		returnedText: (title, reason) =>
			`${title}\nReason: ${reason}\nNothing is lost: press "Continue", change it and hand it in again.`,
		againText: (title, reason) => `${title}\nReason: ${reason}`,
		returnedAgain: (no, unit, times) =>
			`${name(no)} of ${unit} was returned ${counted(times, "time")}`,
		asked: (no) => `A question about ${name(no).toLowerCase()}`,
		askedText: (title, question) => `${title}\n${question}`,
		discipline: (no) => `${name(no)} waits for the discipline commission`,
		disciplineText: (unit, title) => `${unit} · ${title}`,
		passedOn: (no) =>
			`${name(no)} is verified and waits for the discipline commission`,
		passedOnText: (title) =>
			`${title}\nIt counts once the commission accepts it.`,
		undone: (no) => `${name(no)} has changed`,
		undoneText: (what, state) => `"${what}" was undone; it is now: ${state}.`,
	},
	forms: {
		documentTitle: "Document number",
		documentQuestion:
			'A sanction, but no document number. Fill it in if you know it, or leave it empty and press "Verify".',
		documentField: "Document no.",
		documentHint: "As on the decision",
		returnTitle: "Return the case",
		reasonHint: "Such as: say what came of it",
		reasonQuestion: "Say why; the filer will read it",
		askTitle: "Ask the filer",
		askQuestion:
			"Write one question; the filer answers in private and the case stays where it is",
		askField: "Question",
		askHint: "Such as: what rank does the person have?",
	},
	undoInPrivate: (no) => ({
		title: "Undo it in private",
		text: `Your last change was to ${name(no).toLowerCase()}: say "undo" in our private chat. To undo a change to a task name it, such as "undo 1.3". Nothing was changed.`,
	}),
	firstReport: {
		states: {
			open: "To be sent in",
			submitted: "Sent in, to be received",
			closed: "Received",
		},
		submitted: (unit) =>
			`${unit === null ? "The report" : `${unit}'s report`} is sent in and waits to be received`,
		pleaseReceive: (unit) =>
			`${unit ?? "A unit"} sent in its first report: please receive it`,
		received: "Received; the task is closed",
		history: { submitted: "Sent in", verified: "Received" },
		howToAnswer:
			'Reply "done" with the report attached; the office receives it with "verify".',
		how: 'say "done 首報" or press "Done", with the report attached; the office receives it',
		label: "How to report",
		contact: (person, phone, email) =>
			[person, phone, email].filter(Boolean).join(" "),
	},
};
