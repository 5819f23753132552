import type {
	CaseEventKind,
	CaseState,
	Outcome,
} from "../../src/domain/cases/case.js";
import type { QuotaStanding } from "../../src/domain/cases/quota.js";
import type { NoticeWords } from "./catalogue.js";

/** A quota before and after a case would be accepted. */
export interface QuotaEffect {
	code: string;
	before: QuotaStanding;
	after: QuotaStanding;
}

/** 案例審核, what a unit is short of, 首報. `no` is the number of a case; titles and reasons come as they were written. */
export interface CaseReviewWords {
	/** 案例 12; a draft has no number. */
	name(no: number | null): string;
	states: Record<CaseState, string>;
	outcomes: Record<Outcome, string>;
	kinds: Record<"warning" | "example", string>;
	history: Record<CaseEventKind, string>;
	labels: {
		unit: string;
		kind: string;
		state: string;
		category: string;
		outcome: string;
		documentNo: string;
		noDocumentNo: string;
		occurredOn: string;
		subject: string;
		summary: string;
		filedBy: string;
		reason: string;
		question: string;
		answer: string;
		noAnswerYet: string;
		files: string;
		effect: string;
		alike: string;
		history: string;
		/** There are this many older rows than those shown. */
		earlier(count: number): string;
		quota: string;
		/** 第3類 text */
		categoryNo(no: number, text: string | null): string;
		/** 相似82% */
		likeness(percent: number): string;
		notEntered: string;
		/** 3月15日起待審 */
		waitsSince(day: string): string;
	};
	buttons: {
		sign: string;
		ask: string;
		answer: string;
		publish: string;
		continue: string;
		withdraw: string;
		drop: string;
		/** 查看案例 7 */
		viewNo(no: number | null): string;
		review: string;
		picture: string;
		export: string;
	};
	/** What the buttons of the office's table say: ready to be said. */
	say: { review: string; picture: string; export: string };
	/** What a unit is short of, for its reminders and cards. */
	quota: {
		/** 已採納1件，要求2件：還差1件，…；另有1件待審 */
		standing(standing: QuotaStanding): string;
		/** The part behind the numbers: what is short, and what waits. */
		short(standing: QuotaStanding): string;
		/** 案例一：0→1件，要求1件，已達標 */
		effect(effect: QuotaEffect): string;
		exampleDoesNotCount: string;
		/** 已報完成，等待核實；案例還不夠… */
		doneButShort(unit: string | null, standing: QuotaStanding): string;
		/** In the digest: how to answer a case duty. */
		howToFile: string;
		/** 案例一：已採納1件，要求1件：已達標 */
		line(code: string, standing: QuotaStanding): string;
	};
	queue: {
		title: string;
		counts(counts: { review: number; decide: number; sign: number }): string;
		reviewHeading: string;
		decideHeading: string;
		signHeading: string;
		nothing: string;
		/** Those he may not decide on. */
		ownOnes(count: number): string;
		more(hidden: number): string;
		/** In a group: the count alone. */
		inGroup(count: number): NoticeWords;
		/** In any other group. */
		seePrivate(isEmpty: boolean): NoticeWords;
	};
	table: {
		title: string;
		subtitle(met: number, all: number, waiting: number): string;
		/** 案例一 · 3月31日（還有9天）· 達標 8/15 */
		stage(
			code: string,
			due: string,
			daysLeft: number,
			met: number,
			all: number,
		): string;
		/** 0/2 · 差2件 · 缺處分類 · 待審1件 */
		short(standing: QuotaStanding): string;
		metUnits(units: readonly string[]): string;
		allMet: string;
		noQuotas: string;
		legend: string;
		more(hidden: number): string;
	};
	headlines: {
		accepted: string;
		passedOn: string;
		decided: string;
		signed: string;
		withdrawn: string;
		returned(reason: string): string;
		asked(question: string): string;
		undone(what: string): string;
		alreadyUndone: string;
		notUndone: string;
		/** Somebody was first: the state it is in now. */
		asItStands(state: string): string;
		changedSince: string;
		/** 撤銷 of an acceptance whose case stands published. */
		recallFirst(no: number | null): string;
		/** 撤銷 of a 退回 that its filer is already at. */
		editedSince: string;
	};
	/** On an older card of a case that has moved on; where it can no longer be read at all. */
	older: { text: string; closed: NoticeWords };
	tell: {
		accepted(no: number | null): string;
		acceptedText(title: string, quotas: readonly string[]): string;
		/** In the unit's group: number and count only. */
		groupAccepted(no: number | null, quotas: readonly string[]): NoticeWords;
		groupUndone(no: number | null, quotas: readonly string[]): NoticeWords;
		returned(no: number | null): string;
		returnedText(title: string, reason: string): string;
		/** To the head. */
		againText(title: string, reason: string): string;
		returnedAgain(no: number | null, unit: string, times: number): string;
		asked(no: number | null): string;
		askedText(title: string, question: string): string;
		discipline(no: number | null): string;
		disciplineText(unit: string, title: string): string;
		passedOn(no: number | null): string;
		passedOnText(title: string): string;
		undone(no: number | null): string;
		undoneText(what: string, state: string): string;
	};
	forms: {
		documentTitle: string;
		documentQuestion: string;
		documentField: string;
		documentHint: string;
		returnTitle: string;
		reasonQuestion: string;
		reasonHint: string;
		askTitle: string;
		askQuestion: string;
		askField: string;
		askHint: string;
	};
	/** 撤銷 in a group while one's last change was to a case. */
	undoInPrivate(no: number | null): NoticeWords;
	/** 首報: 報送 and 核收 in the place of 完成 and 核實. */
	firstReport: {
		states: { open: string; submitted: string; closed: string };
		submitted(unit: string | null): string;
		pleaseReceive(unit: string | null): string;
		received: string;
		history: { submitted: string; verified: string };
		howToAnswer: string;
		/** A line on its card. */
		how: string;
		label: string;
		contact(name: string, phone: string, email: string): string;
	};
}
