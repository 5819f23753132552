import type { CaseFault } from "../../src/domain/cases/case-form.js";
import type { QuotaStanding } from "../../src/domain/cases/quota.js";
import type { CasesWords } from "./cases-words.js";
import { counted } from "./counted.js";

const SANCTION = "a party, administrative or judicial sanction";

function fault({ why, said }: CaseFault, limit: number): string {
	switch (why) {
		case "missing":
			return "Still empty";
		case "too-long":
			return `At most ${limit} characters, this has ${said}: please shorten it`;
		case "category":
			return `There is no category “${said}”: choose one of the list`;
		case "outcome":
			return `There is no outcome “${said}”: choose one of the list`;
		case "day":
			return `“${said}” is no date: choose again`;
		case "future":
			return `${said} has not come yet: choose the day it happened`;
		case "past":
			return `${said} is too long ago: check the year`;
		default:
			return why satisfies never;
	}
}

function quota(stage: number, one: QuotaStanding, day: string): string {
	const label = `Stage ${stage}, by ${day}: ${one.have} accepted, ${one.need} required`;
	if (one.isMet) return `${label}, reached`;
	const pending = one.pending > 0 ? `, ${one.pending} under review` : "";
	return `${label}, ${short(one)}${pending}, ${left(one.daysLeft)}`;
}

function short({ missing, missingSanction }: QuotaStanding): string {
	if (missing === 0) return `1 with ${SANCTION} still missing`;
	if (!missingSanction) return `${missing} still missing`;
	return missing === 1
		? `1 still missing (with ${SANCTION})`
		: `${missing} still missing (one of them with ${SANCTION})`;
}

function left(days: number): string {
	if (days === 0) return "due today";
	return days > 0
		? `${counted(days, "day")} left`
		: `${counted(-days, "day")} late`;
}

export const enCases: CasesWords = {
	form: {
		title: { warning: "Submit a case", example: "Submit a good example" },
		intro: {
			warning:
				"Written and read in this private chat only. You may submit before it is complete: what you filled in is kept.",
			example:
				"A good example of your unit. It does not count towards the cases owed. What you filled in is kept.",
		},
		labels: {
			title: "Title",
			category: "Category",
			subject: "Whom it is about",
			summary: "What happened",
			outcome: "Outcome",
			occurred_on: "Day it happened",
			document_no: "Document number",
		},
		hints: {
			title: "In one sentence",
			category: "Choose one of the 32",
			subject: "A person or a body",
			summary: "When, where, what was done, how it was found out",
			outcome: "Choose the outcome",
			occurred_on: "Choose the day",
			document_no: "Of the decision or notice",
		},
		optional: " (optional)",
		countsAsSanction: "counts as a sanction",
		longSummary:
			"If “what happened” is longer than 1000 characters: send it as a reply to this card first, then fill in the rest.",
		summaryKept: (beginning, characters) =>
			`What happened is kept (${characters} characters): “${beginning}”. Leave the field empty to keep it; what you type replaces all of it.`,
		returned: (reason) => `Returned because: ${reason}`,
		files: (names) => `Files: ${names}`,
		filesHint:
			"Files: reply to this card with them, or send them within two minutes (optional).",
	},
	fault,
	faults: (count) => `${counted(count, "thing")} to correct; the rest is kept:`,
	faultsToast: (fields) => `Not submitted yet. See: ${fields.join(", ")}`,
	sentPrivately: {
		title: "The form is in your private chat",
		text: "Cases are written in private only: please open your chat with me.",
	},
	seePrivate: {
		title: "Please look in private",
		text: "What a case says is shown in private chats only.",
	},
	noRectification: {
		title: "No cases are owed",
		text: "The present plan has no rectification part: there is nothing to submit.",
	},
	whichUnit: { title: "Submit a case", text: "For which unit?" },
	drafts: {
		title: "Cases not submitted yet",
		question: "Go on with one, or start a new one?",
		untitled: "No title yet",
		row: (kind, unit) =>
			`${kind === "example" ? "Good example" : "Case"} · ${unit}`,
		continue: "Continue",
		newOne: "New case",
		newExample: "New good example",
		drop: "Discard",
		dropTitle: "Discard this one?",
		dropQuestion: "What was written is not shown again; this cannot be undone.",
		dropped: { title: "Discarded", text: "It was not submitted." },
		replaced: {
			title: "This form has been replaced",
			text: "Please go on in the new form below.",
		},
		appended: (characters) =>
			`Added to “what happened”: ${characters} characters now.`,
		noRoom: (limit, left) => ({
			title: "Too long, not added",
			text: `“What happened” takes ${limit} characters; ${left > 0 ? `${left} more fit` : "it is full"}. Please shorten it, or send the long text as a file.`,
		}),
	},
	filed: {
		toOffice: (no) => `Submitted as case ${no}, waiting for the office`,
		toHead: (no, head) =>
			`Submitted as case ${no}, waiting for the head's signature${head ? ` (${head})` : ""}`,
		toast: (no) => `Submitted: case ${no}`,
	},
	head: {
		title: (no) => `Case ${no} waits for your signature`,
		text: (unit, filer, category) =>
			`${unit} · submitted by ${filer}${category && ` · ${category}`}. Once signed it goes to the office.`,
		signed: "Signed, waiting for the office",
		toFiler: (no) => ({
			title: `Case ${no} is signed`,
			text: "The head has signed it; the office reviews it next.",
		}),
		isOn: "Signature: the head signs this unit's cases before the office sees them",
		isOff: "Signature: this unit's cases go to the office directly",
		turnOn: "I sign first",
		turnOff: "No signature",
		turned: (unit, signs) =>
			signs
				? `From now on the head of ${unit} signs its cases first`
				: `From now on the cases of ${unit} go to the office directly`,
	},
	toReview: (nos, waiting) => ({
		title: "Cases to review",
		text: `Case ${nos.join(", ")} to review (${waiting} in all). Say “review cases” in private.`,
		say: ["review cases"],
	}),
	answer: {
		title: (no) => `Answer · case ${no}`,
		field: "Your answer",
		hint: "To the question above",
		nothingAsked: {
			title: "Nothing to answer",
			text: "Nobody waits for an answer about this case.",
		},
		done: "Answered",
		toAsker: (no) => ({
			title: `Case ${no}: answered`,
			text: "Your question has been answered.",
		}),
		submit: "Answer",
	},
	list: {
		title: (units) => `Cases of ${units.join(", ")}`,
		quota,
		noQuota: (unit) => `${unit} owes no cases, and may submit some.`,
		counts: ({ accepted, pending, returned, drafts }) =>
			[
				`${accepted} accepted`,
				`${pending} under review`,
				...(returned > 0 ? [`${returned} returned`] : []),
				...(drafts > 0 ? [counted(drafts, "draft")] : []),
			].join(", "),
		casesHeading: "Submitted",
		draftsHeading: "Not submitted",
		nothing: "No case has been submitted yet.",
		inGroup: "What they say is shown in private: say “cases” to me there.",
		more: (hidden) => `${hidden} more: say “case NUMBER”`,
		example: "good example",
	},
	personal: {
		recall: (person) => ({
			title: "Please recall it and submit in private",
			text: `${person}: your message holds personal numbers or a case and should not be in a group. I kept nothing of it and changed nothing. Please recall it and tell me in private; for progress, leave the numbers out and send it again.`,
		}),
		office: (chat, person) => ({
			title: "Personal numbers or a case in a group",
			text: `${chat}: ${person} sent a message with personal numbers or a case, and was asked to recall it and submit it in private. Please see that it is recalled.`,
		}),
	},
	files: {
		received: "Files received",
		keptWith: (no) => `Kept with ${no === null ? "the draft" : `case ${no}`}`,
		button: "Files",
		coming: (no, names, { pending, hidden }) => ({
			title: `Files of ${no === null ? "the draft" : `case ${no}`}`,
			text: [
				names === ""
					? "There is no file to see yet."
					: `${names}. For your eyes only; please do not forward.`,
				pending > 0
					? ` ${pending} still being received; press again later.`
					: "",
				hidden > 0 ? ` ${hidden} more do not fit in one go.` : "",
			].join(""),
		}),
		notSent: (name) => ({
			title: "File not sent",
			text: `"${name}" cannot be sent right now. Please press "Files" again later.`,
		}),
	},
};
