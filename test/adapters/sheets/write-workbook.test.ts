import { readSheet } from "read-excel-file/node";
import { afterAll, describe, expect, it } from "vitest";
import { unzipEntry } from "../../../src/adapters/mongo/embedded/unzip-entry.js";
import { createWriteWorkbook } from "../../../src/adapters/sheets/write-workbook.js";
import type { Day } from "../../../src/domain/day.js";
import type { WorkbookCell } from "../../../src/ports/making.js";

const sheets = createWriteWorkbook();
afterAll(() => sheets.close());

const write = (rows: WorkbookCell[][]) =>
	sheets.writeWorkbook({
		sheets: [{ name: "案例", widths: [10], header: ["文字"], rows }],
	});

async function readBack(bytes: Uint8Array): Promise<unknown[]> {
	const rows = await readSheet(Buffer.from(bytes), { trim: false });
	return rows.slice(1).map(([cell]) => cell);
}

const partOf = (bytes: Uint8Array, name: string) =>
	unzipEntry(Buffer.from(bytes), name).toString("utf8");

/** trust.md G36 and row 57, and what else a cell may make of text. */
const TEXTS = [
	"=1+1",
	'=HYPERLINK("http://x","y")',
	"=cmd()",
	"+1",
	"-1",
	"@SUM(1)",
	"\t=1",
	"\r=1",
	"a\r\nb\rc\nd",
	"\u0000=1",
	"＝1+1",
	"＋1",
	"－1",
	"＠SUM",
	"'=1",
	"_x0041_",
	"_x005F_x0041_",
	"constructor",
	"__proto__",
	"toString",
	"<b>&amp;</b>",
	"兩個 空格 ",
	"\ufffd\u007f\u0085",
	"\u{1F600}𠮷",
	"\ud800",
	"\u{1FFFE}",
	"12345678901234567890",
	"007",
	"2021-03-12",
	"TRUE",
];

describe("a workbook", () => {
	it("gives every text back as it was, whatever it starts with", async () => {
		expect(await readBack(await write(TEXTS.map((text) => [text])))).toEqual(
			TEXTS,
		);
	});

	it("holds no formula, and marks its texts as text", async () => {
		const bytes = await write(TEXTS.map((text) => [text]));
		expect(partOf(bytes, "sheet1.xml")).not.toContain("<f>");
		expect(partOf(bytes, "styles.xml")).toContain('<xf quotePrefix="1"');
	});

	it("keeps numbers and days what they are, and its header in sight", async () => {
		const bytes = await write([[12], [{ day: "2021-03-31" as Day }], [null]]);
		const [number, day] = await readBack(bytes);
		expect(number).toBe(12);
		expect(day).toEqual(new Date("2021-03-31T00:00:00Z"));
		expect(partOf(bytes, "sheet1.xml")).toContain('state="frozen"');
	});
});
