import writeXlsxFile, {
	type CellObject,
	type Feature,
	type Image,
} from "write-excel-file/node";
import type { Workbook, WorkbookCell } from "../../ports/making.js";
import { answerQuestions } from "../workers/answer-questions.js";
import { xlsxText } from "./xlsx-text.js";

answerQuestions<Workbook>(async ({ sheets }) => {
	const written = writeXlsxFile(
		sheets.map(({ name, widths, header, rows }) => ({
			sheet: name,
			columns: widths.map((width) => ({ width })),
			stickyRowsCount: 1,
			data: [header.map(headerCell), ...rows.map((row) => row.map(cellOf))],
		})),
		{ features: [quoted] },
	);
	return new Uint8Array(await written.toBuffer());
});

/** The cell format for text: what is typed over it stays text as well. */
const TEXT = "@";

function headerCell(text: string): CellObject {
	return {
		...textCell(text),
		fontWeight: "bold",
		backgroundColor: "#E8EEF7",
		alignVertical: "center",
		bottomBorderStyle: "thin",
		bottomBorderColor: "#8FA3BF",
	};
}

function cellOf(cell: WorkbookCell): CellObject | null {
	if (cell === null) return null;
	if (typeof cell === "number")
		return { value: cell, type: Number, alignVertical: "top" };
	if (typeof cell === "string") return textCell(cell);
	const value = new Date(`${cell.day}T00:00:00Z`);
	return { value, type: Date, format: "yyyy-mm-dd", alignVertical: "top" };
}

function textCell(text: string): CellObject {
	const value = xlsxText(text);
	return {
		value,
		type: String,
		format: TEXT,
		wrap: true,
		alignVertical: "top",
	};
}

/** Excel's own mark for text that must not be taken for a formula, on every style for text (trust G36). */
const quoted: Feature<NonNullable<Image["content"]>> = {
	files: {
		transform: {
			"xl/styles.xml": { transform: withQuotePrefix },
		},
	},
};

function withQuotePrefix(styles: string): string {
	const id = /<numFmt numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1];
	if (id === undefined) return styles;
	return styles.replaceAll(
		`<xf numFmtId="${id}"`,
		`<xf quotePrefix="1" numFmtId="${id}"`,
	);
}
