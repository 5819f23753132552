import type { NoticeWords } from "./catalogue.js";

/** 通報 and 預告. */
export interface BroadcastWords {
	/** The notice as every group sees it. */
	notice: {
		title: string;
		/** 截至3月12日 */
		asOf(day: string): string;
		/** What stands under each number. */
		total: string;
		closed: string;
		submitted: string;
		late: string;
		/** Due within so many days. */
		next(days: number): string;
		onTrack: string;
		/** 其中按期 10 項、逾期辦結 2 項 */
		closedOf(onTime: number, late: number): string;
		/** 銷號 12 項 … in a line of an action or a unit; `codes` only where there are few. */
		part(label: string, count: number, codes: readonly string[]): string;
		lateHeading: string;
		nothingLate: string;
		nextHeading(days: number): string;
		actionsHeading: string;
		unitsHeading: string;
		/** （一）辦事方便 */
		action(no: number, name: string | null): string;
		duties: string;
		/** Over the numbers, where there are duties too. */
		tasksOnly: string;
		more(hidden: number): string;
		/** How it was counted. */
		footnote: string;
	};
	previewTitle: string;
	previewNote: string;
	/** Over the names of the groups. */
	goesTo(groups: number): string;
	wentTo(groups: number): string;
	moreGroups(hidden: number): string;
	sentTitle(groups: number): string;
	cancelledTitle: string;
	staleTitle: string;
	stale: Record<"old" | "figures" | "groups", string>;
	/** Said by the button that asks for a fresh preview. */
	again: string;
	delivery: string;
	/** Zero counts but `sent` are left out. */
	fates(counts: {
		sent: number;
		ready: number;
		parked: number;
		unknown: number;
	}): string;
	parked: string;
	unknown: string;
	gone: string;
	nowhere: NoticeWords;
	tooMany(groups: number, most: number): NoticeWords;
	toasts: {
		sent(groups: number): string;
		cancelled: string;
		alreadySent: string;
		alreadyCancelled: string;
		stale: string;
	};
	forecast: {
		title(days: number): string;
		/** 3 天會發 7 條消息 */
		counts(days: number, messages: number): string;
		nothing: string;
		assumes: string;
		/** 3月16日 週二 */
		day(day: string, weekday: number): string;
		head(unit: string): string;
		reminders(count: number, codes: readonly string[]): string;
		copies(count: number, codes: readonly string[]): string;
		goals(dueTexts: readonly string[]): string;
		waiting(units: number): string;
		unexpanded(names: number): string;
		/** After the days shown: how many more until the last one. */
		rest(days: number, messages: number, until: string): string;
	};
}
