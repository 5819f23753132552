/** 提交案例: the form, its faults, the own list with the quota, and what is told to whom. Codes of outcome and state come in the words of `caseReview`. */
import type { CaseField, CaseFault } from "../../src/domain/cases/case-form.js";
import type { CaseKind } from "../../src/domain/cases/case.js";
import type { QuotaStanding } from "../../src/domain/cases/quota.js";
import type { NoticeWords } from "./catalogue.js";

export interface CasesWords {
	form: {
		/** 提交案例 / 提交標桿 */
		title: Record<CaseKind, string>;
		intro: Record<CaseKind, string>;
		labels: Record<CaseField, string>;
		hints: Record<CaseField, string>;
		/** After the label of what may stay empty. */
		optional: string;
		/** What an outcome counts as, behind its name in the list. */
		countsAsSanction: string;
		/** How a summary is given that is longer than a field takes. */
		longSummary: string;
		/** One that is: its beginning and its length. */
		summaryKept(beginning: string, characters: number): string;
		returned(reason: string): string;
		files(names: string): string;
		filesHint: string;
	};
	fault(fault: CaseFault, limit: number): string;
	/** Over the form. */
	faults(count: number): string;
	faultsToast(fields: readonly string[]): string;
	/** The line in the group, while the form goes to the person. */
	sentPrivately: NoticeWords;
	/** 案例 12 said in a group. */
	seePrivate: NoticeWords;
	noRectification: NoticeWords;
	whichUnit: NoticeWords;
	drafts: {
		title: string;
		question: string;
		untitled: string;
		/** 類別14 · 未填完 */
		row(kind: CaseKind, unit: string): string;
		continue: string;
		newOne: string;
		newExample: string;
		drop: string;
		dropTitle: string;
		dropQuestion: string;
		dropped: NoticeWords;
		/** The old form, once its text went into a newer one. */
		replaced: NoticeWords;
		appended(characters: number): string;
		/** More than the summary takes: nothing was added; so many would still fit. */
		noRoom(limit: number, left: number): NoticeWords;
	};
	filed: {
		toOffice(no: number): string;
		toHead(no: number, head: string | null): string;
		toast(no: number): string;
	};
	head: {
		title(no: number): string;
		text(unit: string, filer: string, category: string): string;
		signed: string;
		toFiler(no: number): NoticeWords;
		/** On the own list, for the head. */
		isOn: string;
		isOff: string;
		turnOn: string;
		turnOff: string;
		turned(unit: string, signs: boolean): string;
	};
	/** To the office, without a word of the case. */
	toReview(nos: readonly number[], waiting: number): NoticeWords;
	answer: {
		title(no: number): string;
		field: string;
		hint: string;
		nothingAsked: NoticeWords;
		done: string;
		toAsker(no: number): NoticeWords;
		submit: string;
	};
	list: {
		title(units: readonly string[]): string;
		/** 第一階段 3月31日前：已採納 0/1，還差 1 件…，剩 9 天 */
		quota(stage: number, standing: QuotaStanding, day: string): string;
		noQuota(unit: string): string;
		counts(counts: {
			accepted: number;
			pending: number;
			returned: number;
			drafts: number;
		}): string;
		casesHeading: string;
		draftsHeading: string;
		nothing: string;
		inGroup: string;
		more(hidden: number): string;
		example: string;
	};
	/** Personal numbers or a case in a group: to the group, and to the office. */
	personal: {
		recall(person: string): NoticeWords;
		office(chat: string, person: string): NoticeWords;
	};
	files: {
		received: string;
		/** 記在 案例 12 / 案例草稿 */
		keptWith(no: number | null): string;
		button: string;
		/** What comes next; `pending`: not fetched yet, `hidden`: too many for once. */
		coming(
			no: number | null,
			names: string,
			left: { pending: number; hidden: number },
		): NoticeWords;
		notSent(name: string): NoticeWords;
	};
}
