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
	/** All that the notice of this half hour named is dealt with or taken back. */
	noneNew(waiting: number): NoticeWords;
}
