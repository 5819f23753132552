import readXlsxFile from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unzipEntry } from "../../../src/adapters/mongo/embedded/unzip-entry.js";
import { OFFICE, PLAIN, WATER } from "../../helpers/district.js";
import { only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { bytesOf, withCases } from "../cases/picture-kit.js";

/** `trust.md` G36: with each of these a cell would be a formula somewhere. */
const STARTS = [
	"=",
	"+",
	"-",
	"@",
	"\t=",
	"\r=",
	"\u0000=",
	"＝",
	"＋",
	"－",
	"＠",
];
const RISKY = STARTS.map((start) => `${start}cmd()`);

let t: TestApp;
beforeAll(async () => {
	t = await withCases([
		{
			state: "accepted",
			acceptedAt: new Date("2021-03-11T23:30:00+08:00"),
			text: {
				title: "羅大川倒垃圾",
				subject: "羅大川",
				summary: "羅大川（13800138000）把垃圾倒進河裡。",
				documentNo: "青紀〔2021〕7號",
			},
		},
		...RISKY.map((title) => ({
			text: { title, documentNo: title },
			outcome: "none" as const,
		})),
		{ state: "draft" as const, no: null, text: { title: "草稿" } },
	]);
});
afterAll(() => t.close());

async function exported(lastMessage = t.sent(privately(t, "ou_zhou")).at(-1)) {
	const sheets = await readXlsxFile(bytesOf(t, lastMessage), { trim: false });
	return sheets.map(({ sheet, data }) => ({ sheet, rows: data }));
}

describe("導出案例", () => {
	it("sends a workbook in private, named after the day", async () => {
		const [note, file] = await t.say(
			"ou_zhou",
			privately(t, "ou_zhou"),
			"導出案例",
		);
		expect(wordsOf(note)).toContain("共 12 件");
		expect(file?.type).toBe("file");
		expect(file?.content["file_name"]).toBe("典型案例_2021-03-12.xlsx");
	});

	it("masks names and numbers", async () => {
		const [cases] = await exported();
		const words = JSON.stringify(cases);
		expect(words).not.toContain("大川");
		expect(words).not.toContain("13800138000");
		expect(words).toContain("倒垃圾");
		expect(words).toContain("青紀〔2021〕7號");
		expect(words).not.toContain("草稿");
	});

	it("keeps texts that look like formulas as the texts they are", async () => {
		const [cases] = await exported();
		const rows = cases?.rows.slice(2) ?? [];
		expect(rows.map((row) => row[4])).toEqual(RISKY);
		for (const [index, row] of rows.entries())
			expect(row.filter((cell) => cell === RISKY[index])).toHaveLength(2);
	});

	it("holds no formula", () => {
		const bytes = bytesOf(t, t.sent(privately(t, "ou_zhou")).at(-1));
		const sheet = unzipEntry(bytes, "sheet1.xml");
		expect(sheet.toString("utf8")).not.toContain("<f>");
	});

	it("has days as days, numbers as numbers, and words for states and outcomes", async () => {
		const [cases] = await exported();
		const [no, unit, kind, category] = cases?.rows[1] ?? [];
		expect([no, unit, kind, category]).toEqual([
			1,
			"區水務局",
			"負面典型",
			"3 河裡倒垃圾的",
		]);
		expect(cases?.rows[1]?.slice(7)).toEqual([
			"黨紀處分",
			"青紀〔2021〕7號",
			new Date("2021-03-01T00:00:00Z"),
			"已採納",
			new Date("2021-03-10T00:00:00Z"),
			new Date("2021-03-11T00:00:00Z"),
		]);
	});

	it("tells on a second sheet how far each unit is with its quota", async () => {
		const [, quotas] = await exported();
		expect(quotas?.rows.slice(1)).toEqual([
			["區水務局", new Date("2021-03-31T00:00:00Z"), 1, 1, 11, 0, "否", "是"],
			["區城管局", new Date("2021-03-31T00:00:00Z"), 1, 0, 0, 1, "是", "否"],
		]);
	});

	it("speaks the script of the question", async () => {
		const p2p = privately(t, "ou_zhou");
		await t.say("ou_zhou", p2p, "导出案例");
		expect((await exported()).map(({ sheet }) => sheet)).toEqual([
			"案例",
			"完成情况",
		]);
		const [note] = await t.say("ou_zhou", p2p, "export cases");
		expect(wordsOf(note)).toContain("12 cases");
		expect((await exported())[0]?.rows[0]?.[0]).toBe("No.");
	});

	it("is refused to 督查, who reads no case", async () => {
		const p2p = privately(t, "ou_super");
		const answer = only(await t.say("ou_super", p2p, "導出案例"));
		expect(wordsOf(answer)).toContain("沒有找到，或無權操作");
	});

	it("said in the office's group, is one line there and the file in private", async () => {
		const before = t.sent(privately(t, "ou_qian")).length;
		const line = only(await t.say("ou_qian", OFFICE, "導出案例"));
		expect(wordsOf(line)).toContain("私聊");
		const came = t.sent(privately(t, "ou_qian")).slice(before);
		expect(came.map(({ type }) => type)).toEqual(["interactive", "file"]);
	});

	it("is written into the audit log, with who and where", async () => {
		const rows = await t.connection.connection
			.collection("audit")
			.find({ action: "case-export" })
			.toArray();
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.at(-1)).toMatchObject({ person: "ou_qian", chat: OFFICE });
	});

	it.each([
		["ou_water", WATER],
		["ou_guest", OFFICE],
		["ou_zhou", WATER],
	])("is refused to %s in %s", async (who, chat) => {
		const answer = only(await t.say(who, chat, "導出案例"));
		expect(answer.type).not.toBe("file");
		expect(wordsOf(answer)).not.toContain("Excel");
	});

	it("tells a stranger nothing", async () => {
		const answer = only(await t.say("ou_stranger", PLAIN, "導出案例"));
		expect(wordsOf(answer)).not.toContain("案例");
	});
});

describe("導出案例 with nothing to export", () => {
	it("says so", async () => {
		const empty = await withCases([]);
		const answer = only(await empty.say("ou_zhou", OFFICE, "導出案例"));
		await empty.close();
		expect(wordsOf(answer)).toContain("沒有可導出的案例");
	});
});
