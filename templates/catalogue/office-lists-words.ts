import type { ListedStatus } from "../../src/domain/listed-status.js";
import type { NoticeWords } from "./catalogue.js";

/** What the office is shown of all units at once: the table of first reports, and what of the cases waits too long. */
export interface OfficeListsWords {
	firstReports: {
		title: string;
		counts(counts: { open: number; submitted: number; closed: number }): string;
		/** 已報送待核收（3）：… */
		line(
			state: "open" | "submitted" | "closed",
			units: readonly string[],
		): string;
		nothingWaits: string;
		/** On a button: 核收 區住建局. */
		receive(unit: string): string;
		return(unit: string): string;
	};
	/** 案例待審核 3 件，最早 5 天 */
	casesWaiting(
		waits: "review" | "sign" | "decide",
		count: number,
		days: number,
	): string;
	/** Where there is nothing else to remind of. */
	casesWaitingTitle: string;
	/** 還有哪些沒簽收 and the like. */
	statusList: {
		heading: Readonly<Record<ListedStatus, string>>;
		/** 已銷號的任務（本月） */
		during(span: string, heading: string): string;
		none: Readonly<Record<ListedStatus, string>>;
		/** Nothing was closed in the days asked for. */
		noneThen: string;
		/** 區水務局尚未簽收 */
		notAccepted(units: readonly string[]): string;
		/** 退回原因：佐證不足 */
		because(reason: string): string;
		/** 3月19日銷號 */
		closedOn(day: string): string;
	};
	/** 綁定情況 */
	bindings: {
		title: string;
		counts(bound: number, unbound: number): string;
		/** Headings with their counts. */
		unbound(count: number): string;
		bound(count: number): string;
		special: string;
		/** In the place of a group's name: none; one whose name is not known. */
		none: string;
		yes: string;
		/** In a group where the list does not belong. */
		seePrivate: NoticeWords;
	};
	/** All that the notice of this half hour named is dealt with or taken back. */
	noneNew(waiting: number): NoticeWords;
}
