import { type CaseFigure, type CaseText } from "../../src/domain/cases/case.js";
import type { QuotaStanding } from "../../src/domain/cases/quota.js";
import type { Day } from "../../src/domain/day.js";
import { dayAt } from "../../src/domain/day.js";
import type {
	Workbook,
	WorkbookCell,
	WorkbookSheet,
} from "../../src/ports/making.js";
import type { Catalogue } from "../catalogue/catalogue.js";

/** A case with its words as they may leave the house. */
export interface ExportedCase extends CaseFigure {
	text: Pick<CaseText, "title" | "subject" | "summary" | "documentNo">;
}

export interface CaseExport {
	cases: readonly ExportedCase[];
	/** Cases beyond those. */
	hidden: number;
	/** Texts of the categories by number. */
	categories: ReadonlyMap<number, string>;
	quotas: readonly QuotaStanding[];
	timeZone: string;
}

const CASE_WIDTHS = [8, 18, 12, 36, 30, 16, 60, 20, 20, 12, 14, 12, 12];
const QUOTA_WIDTHS = [20, 12, 14, 10, 10, 10, 36, 10];

/** 導出案例: the cases, and how far each unit is with its quota. */
export function caseWorkbook(data: CaseExport, words: Catalogue): Workbook {
	return { sheets: [caseSheet(data, words), quotaSheet(data, words)] };
}

function caseSheet(data: CaseExport, words: Catalogue): WorkbookSheet {
	const { export: said } = words.casePicture;
	const rows = data.cases.map((filed) => caseRow(filed, data, words));
	return {
		name: said.sheets.cases,
		widths: CASE_WIDTHS,
		header: Object.values(inOrder(said.columns)),
		rows: data.hidden > 0 ? [...rows, [said.more(data.hidden)]] : rows,
	};
}

/** The catalogue may name its columns in any order. */
function inOrder(columns: Catalogue["casePicture"]["export"]["columns"]) {
	const { no, unit, kind, category, title, subject, summary } = columns;
	const { outcome, documentNo, occurredOn, state, filedOn, acceptedOn } =
		columns;
	const words = { no, unit, kind, category, title, subject, summary };
	const facts = { outcome, documentNo, occurredOn, state, filedOn, acceptedOn };
	return { ...words, ...facts };
}

function caseRow(
	filed: ExportedCase,
	{ categories, timeZone }: CaseExport,
	words: Catalogue,
): WorkbookCell[] {
	const { kinds, outcomes, states } = words.casePicture.export;
	const { category, outcome, text } = filed;
	return [
		filed.no,
		filed.unit,
		kinds[filed.kind],
		category === null ? null : `${category} ${categories.get(category) ?? ""}`,
		text.title,
		text.subject,
		text.summary,
		outcome && outcomes[outcome],
		text.documentNo,
		dayCell(filed.occurredOn),
		states[filed.state],
		dayCell(filed.filedAt && dayAt(filed.filedAt, timeZone)),
		dayCell(filed.acceptedAt && dayAt(filed.acceptedAt, timeZone)),
	];
}

function quotaSheet({ quotas }: CaseExport, words: Catalogue): WorkbookSheet {
	const { sheets, quotaColumns: columns, yes, no } = words.casePicture.export;
	return {
		name: sheets.quotas,
		widths: QUOTA_WIDTHS,
		header: [
			columns.unit,
			columns.dueOn,
			columns.need,
			columns.have,
			columns.pending,
			columns.missing,
			columns.sanction,
			columns.isMet,
		],
		rows: quotas.map((quota) => [
			quota.unit,
			{ day: quota.dueOn },
			quota.need,
			quota.have,
			quota.pending,
			quota.missing,
			quota.missingSanction ? yes : no,
			quota.isMet ? yes : no,
		]),
	};
}

function dayCell(day: Day | null): WorkbookCell {
	return day === null ? null : { day };
}
