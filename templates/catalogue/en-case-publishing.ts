import type { PublishedFault } from "../../src/domain/publishing/publication-text.js";
import type {
	CasePublishingWords,
	TargetFate,
} from "./case-publishing-words.js";
import { counted } from "./counted.js";

const list = (names: readonly string[]) => names.join(", ");
const FIELDS = { title: "The title", summary: "The summary" } as const;

function faultOf(fault: PublishedFault): string {
	const field = FIELDS[fault.field];
	switch (fault.kind) {
		case "empty":
			return `${field} is empty.`;
		case "too-long":
			return `${field} takes ${fault.limit} characters at most. Shorten it.`;
		case "numbers":
			return `${field} still has personal numbers: ${list(fault.said)}. Remove them, or write ***.`;
		case "name":
			return `${field} still names whom the case is about: ${list(fault.said)}. Write 某某 instead.`;
		default:
			return fault satisfies never;
	}
}

const FATES: Record<TargetFate, string> = {
	sent: "Delivered",
	ready: "On the way",
	recalled: "Recalled",
	recalling: "Being recalled",
	unrecallable:
		"Can no longer be recalled (Lark refuses, or it is gone already)",
	dropped: "Taken back before it was sent",
	external: "Stopped: outsiders are in the group",
	rebound: "Stopped: unbound or bound anew before it was sent",
	refused:
		"Not delivered (Lark refused; see whether the group still exists and I am in it)",
	unknown: "Uncertain (may have arrived; never repeated by itself)",
};

export const enCasePublishing: CasePublishingWords = {
	published: {
		title: { warning: "A case to learn from", example: "A good example" },
		tag: { warning: "Warning", example: "Good example" },
		category: (no, text) =>
			text === null ? `Category ${no}` : `Category ${no} · ${text}`,
		closing: {
			warning: "Every unit: check whether the same happens with you.",
			example: "Every unit: see what of this works for you too.",
		},
	},
	correction: {
		title: "Correction",
		text: (title) =>
			`“${title}”, published here before, is withdrawn, but the message can no longer be removed. Do not quote or forward it.`,
	},
	form: {
		title: (no, kind) =>
			`Publish case ${no} · ${kind === "warning" ? "warning" : "good example"}`,
		question:
			"Names and personal numbers are masked below; you may change the words. “Preview” shows what the groups will see and sends nothing yet.",
		titleField: "Title",
		summaryField: "Summary",
		hint: "No names, ID, phone, card or plate numbers, no email",
		targetsField: "To which groups",
		targetsHint: "Choose each; none is chosen for you",
		ownUnit: (group) => `${group} (filed it)`,
		hidden: (groups) => `${counted(groups, "more group")} did not fit.`,
		submit: "Preview",
		toast: "Something needs changing; what you typed is still there",
	},
	faults: {
		of: faultOf,
		noTargets: "No group is chosen yet.",
		goneTargets: "A chosen group is no longer bound. Choose again.",
	},
	preview: {
		title: (no) => `Preview of case ${no} · not sent yet`,
		note: "This is what every group will see:",
		from: (unit) => `Filed by ${unit}`,
		goesTo: (groups) => `To ${counted(groups, "group")}, once each:`,
		moreGroups: (hidden) => `and ${hidden} more`,
		needsSecond: (names) =>
			`“Send” first asks another person, and it goes out when one agrees: ${list(names)}`,
	},
	noSecond: {
		title: "Nobody else can agree yet; nothing was sent",
		text: "Publishing takes two: who asks, and 紀委 (where none is set, another of the office). The filer and people of the filing unit do not count. Let an administrator say “設紀委 @somebody” or “設辦公室 @somebody” in a group, then press “Send” again.",
	},
	waiting: {
		title: (no) => `Case ${no} waits for a second person · not sent yet`,
		text: (names, until) =>
			`Asked: ${list(names)}. It goes out when one agrees, and lapses at ${until}.`,
	},
	asked: {
		title: (no) => `Case ${no}: do you agree to publish it?`,
		text: (requester, until) =>
			`${requester} wants to send the words below to these groups. They go out as soon as you agree; valid until ${until}.`,
	},
	sent: {
		title: (no, groups) => `Case ${no} published · ${counted(groups, "group")}`,
		by: (when, requester, second) =>
			[
				when,
				`published by ${requester}`,
				...(second ? [`agreed by ${second}`] : []),
			].join(" · "),
		wentTo: (groups) => `To ${counted(groups, "group")}:`,
		gone: "Unbound or bound anew, not sent",
		again: "Publish again",
		recall: "Recall",
		recallConfirm: {
			title: "Recall it from every group?",
			text: "This cannot be undone; to publish again it has to be asked for anew.",
		},
		delivery: "Check delivery",
	},
	recalled: {
		title: (no) => `Case ${no}: publication recalled`,
		by: (when, name) => `${when} · recalled by ${name}`,
		correct: "Send correction",
		corrected: (groups) => `The correction goes to ${counted(groups, "group")}`,
		correctionHint:
			"Where it cannot be removed, a correction can ask everybody not to quote or forward it.",
	},
	fate: (fate, groups) =>
		`${FATES[fate]}, ${counted(groups.length, "group")}: ${list(groups)}`,
	short: {
		refused: {
			title: (no) => `Case ${no}: not agreed, nothing was sent`,
			text: "Change it and start again.",
		},
		cancelled: {
			title: (no) => `Case ${no}: cancelled, nothing was sent`,
			text: "To publish it, start again.",
		},
		lapsed: {
			title: (no) => `Case ${no}: lapsed, nothing was sent`,
			text: "Nobody sent it, or nobody agreed, within 24 hours. Start again.",
		},
		nowhere: {
			title: (no) =>
				`Case ${no}: nothing was sent; every chosen group was unbound or bound anew`,
			text: "Start again and choose groups.",
		},
	},
	older: {
		below: "The newest card is further down.",
		closed: {
			title: "This publication was put away",
			text: "The publication on this card is not open to you now.",
		},
	},
	which: {
		title: "Which case?",
		text: "Accepted cases, newest first:",
		one: (no, title) => `Case ${no} ${title}`,
	},
	noReplyNeeded: {
		title: "This is a published case; no reply is needed",
		text: 'Nothing was changed. To report on a task, name it: "1.1 progress …".',
	},
	nothingToPublish: {
		title: "No case to publish yet",
		text: "Only accepted cases can be published.",
		say: ["案例審核"],
	},
	notAccepted: (no) => ({
		title: `Case ${no} cannot be published yet`,
		text: "Only accepted cases can be published.",
		say: [`案例 ${no}`],
	}),
	seePrivate: {
		title: "Publish cases in your private chat with me",
		text: "What a case says is not shown in groups. Say “發布案例” and its number in private.",
	},
	say: (no) => `發布案例 ${no}`,
	toasts: {
		asked: (people) =>
			`${counted(people, "person")} asked to agree; nothing sent yet`,
		sent: (groups) => `Being sent to ${counted(groups, "group")}`,
		refused: "Noted: not agreed; nothing was sent",
		cancelled: "Cancelled; nothing was sent",
		recalling: (groups) => `Being recalled from ${counted(groups, "group")}`,
		settledBefore: "This was settled before; nothing was changed",
		lapsed: "Lapsed; nothing was sent",
		requesterGone:
			"Who asked may no longer publish; nothing was sent. Start again",
		outdated:
			"The case has changed since the text was drawn up; nothing was sent. Start again",
	},
	alerts: {
		external: (group) => ({
			title: "A case was stopped and did not go to this group",
			text: `“${group}” is an external group or has outsiders in it. Check it; to publish there, let the outsiders leave first and publish again.`,
		}),
		unrecallable: (group, code) => ({
			title: "It can no longer be recalled",
			text: `The case in “${group}” cannot be removed (code ${code}): too late, or gone already. Say “發布案例” and its number in private and press “Send correction” there.`,
		}),
	},
};
