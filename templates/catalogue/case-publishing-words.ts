import type { CaseKind } from "../../src/domain/cases/case.js";
import type { PublishedFault } from "../../src/domain/publishing/publication-text.js";
import type { NoticeWords } from "./catalogue.js";

/** How the groups of a publication fare, in the order in which they are told of. */
export type TargetFate =
	| "sent"
	| "ready"
	| "recalled"
	| "recalling"
	| "unrecallable"
	| "dropped"
	| "external"
	| "rebound"
	| "refused"
	| "unknown";

export type ShortFace =
	| "refused"
	| "cancelled"
	| "lapsed"
	/** No chosen group stands for the same any more. */
	| "nowhere";

/** 發布案例 12: the form, the preview, the second person, what became of it. */
export interface CasePublishingWords {
	/** As the groups see it. */
	published: {
		title: Record<CaseKind, string>;
		tag: Record<CaseKind, string>;
		/** 第3類 text */
		category(no: number, text: string | null): string;
		closing: Record<CaseKind, string>;
	};
	/** 更正, where a publication can no longer be taken back. */
	correction: { title: string; text(title: string): string };
	form: {
		title(no: number, kind: CaseKind): string;
		/** What was masked, and that it can be changed. */
		question: string;
		titleField: string;
		summaryField: string;
		hint: string;
		targetsField: string;
		targetsHint: string;
		/** Behind the name of a group of the unit the case comes from. */
		ownUnit(group: string): string;
		hidden(groups: number): string;
		submit: string;
		toast: string;
	};
	faults: {
		of(fault: PublishedFault): string;
		noTargets: string;
		/** Chosen groups that are no longer bound. */
		goneTargets: string;
	};
	preview: {
		title(no: number): string;
		note: string;
		/** Whose case it is; the groups do not see it. */
		from(unit: string): string;
		goesTo(groups: number): string;
		moreGroups(hidden: number): string;
		/** 發送 only asks these people. */
		needsSecond(names: readonly string[]): string;
	};
	noSecond: NoticeWords;
	waiting: {
		title(no: number): string;
		/** `until` is a moment. */
		text(names: readonly string[], until: string): string;
	};
	asked: {
		title(no: number): string;
		text(requester: string, until: string): string;
	};
	sent: {
		title(no: number, groups: number): string;
		/** 3月12日 08:00 · 甲 發布 · 乙 同意 */
		by(when: string, requester: string, second: string | null): string;
		wentTo(groups: number): string;
		gone: string;
		again: string;
		recall: string;
		/** Asked before it is done. */
		recallConfirm: { title: string; text: string };
		delivery: string;
	};
	recalled: {
		title(no: number): string;
		by(when: string, name: string): string;
		correct: string;
		corrected(groups: number): string;
		correctionHint: string;
	};
	/** `送達 3 個群`: one line each, the names behind those that matter. */
	fate(fate: TargetFate, groups: readonly string[]): string;
	short: Record<ShortFace, { title(no: number): string; text: string }>;
	/** On an older card: the newest follows below; where publications can no longer be seen at all. */
	older: { below: string; closed: NoticeWords };
	which: {
		title: string;
		text: string;
		one(no: number, title: string): string;
	};
	nothingToPublish: NoticeWords;
	/** To words in reply to a published case. */
	noReplyNeeded: NoticeWords;
	notAccepted(no: number): NoticeWords;
	/** Asked for in a group. */
	seePrivate: NoticeWords;
	/** Ready to be said. */
	say(no: number): string;
	toasts: {
		asked(people: number): string;
		sent(groups: number): string;
		refused: string;
		cancelled: string;
		recalling(groups: number): string;
		settledBefore: string;
		lapsed: string;
		/** Who asked may no longer publish. */
		requesterGone: string;
		/** The case has changed since the text was drawn up, or the text may not be published any more. */
		outdated: string;
	};
	/** To the office: what was stopped at the last moment, or cannot be taken back. `group` is a name. */
	alerts: {
		external(group: string): NoticeWords;
		unrecallable(group: string, code: string): NoticeWords;
	};
}
