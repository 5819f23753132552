import type {
	Outcome,
	CaseKind,
	CaseState,
} from "../../src/domain/cases/case.js";
import type { NoticeWords } from "./catalogue.js";

/** 案例熱力圖 and 導出案例. */
export interface CasePictureWords {
	/** Totals under the picture's title, and on the card before it. */
	counts(counts: {
		accepted: number;
		pending: number;
		categoriesHit: number;
		categories: number;
		unitsHit: number;
		units: number;
	}): string;
	map: {
		title: string;
		asOf(day: string): string;
		unitsAndCategories: string;
		total: string;
		/** 3–4件, 5件以上 (`to` null) */
		cases(from: number, to: number | null): string;
		pending: string;
		none: string;
		footnote: string;
		nothingYet: NoticeWords;
		/** The plan has no list of problems. */
		noCategories: NoticeWords;
		/** In the picture's place. */
		notSent: NoticeWords;
	};
	export: {
		/** Of the file, without its ending. */
		fileName(day: string): string;
		coming(cases: number): NoticeWords;
		/** Said in a group. */
		inPrivate: NoticeWords;
		nothingYet: NoticeWords;
		notSent: NoticeWords;
		sheets: { cases: string; quotas: string };
		columns: {
			no: string;
			unit: string;
			kind: string;
			category: string;
			title: string;
			subject: string;
			summary: string;
			outcome: string;
			documentNo: string;
			occurredOn: string;
			state: string;
			filedOn: string;
			acceptedOn: string;
		};
		quotaColumns: {
			unit: string;
			dueOn: string;
			need: string;
			have: string;
			pending: string;
			missing: string;
			sanction: string;
			isMet: string;
		};
		kinds: Record<CaseKind, string>;
		outcomes: Record<Outcome, string>;
		states: Record<CaseState, string>;
		yes: string;
		no: string;
		/** Below the last row that the file takes. */
		more(hidden: number): string;
	};
}
