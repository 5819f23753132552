import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlanFile } from "../../src/plan-import/read-plan-file.js";
import { readPlanText } from "../../src/plan-import/read-plan-text.js";
import { aTaskLine, smallPlan } from "./small-plan.js";

const TEXT = smallPlan(aTaskLine("种树。至少种500棵。")).replaceAll(
	"\n",
	"\r\n",
);
/** 「1.种树(牵头单位:区园林局。完成时限:2022年6月底)」 in GB18030, as Windows writes it. */
const GB18030 = Buffer.from(
	"312ed6d6caf728c7a3cdb7b5a5cebb3ac7f8d4b0c1d6bed6a1a3cdeab3c9cab1cfde3a32303232c4ea36d4c2b5d729",
	"hex",
);

const codes = (bytes: Uint8Array, name: string) =>
	readPlanFile(bytes, name).doubts.map(
		({ code, severity }) => `${severity} ${code}`,
	);
const utf16 = (text: string, mark: boolean) =>
	Buffer.from(mark ? `\ufeff${text}` : text, "utf16le");
const asJson = (value: unknown) => Buffer.from(JSON.stringify(value));

describe("text files", () => {
	const expected = readPlanText(TEXT).plan;

	it.each([
		["UTF-8", Buffer.from(TEXT)],
		["UTF-8 with a byte order mark", Buffer.from(`\ufeff${TEXT}`)],
		["UTF-16 with a byte order mark", utf16(TEXT, true)],
		["UTF-16, high byte first", Buffer.from(utf16(TEXT, true)).swap16()],
		["UTF-16 without a mark", utf16(TEXT, false)],
	])("are read in %s", (_, bytes) => {
		const reading = readPlanFile(bytes, "plan.TXT");
		expect(reading.plan).toEqual(expected);
		expect(reading.text).toBe(TEXT);
	});

	it("are read in GB18030", () => {
		const { plan } = readPlanFile(GB18030, "plan.md");
		expect(plan.actions[0]?.tasks[0]).toMatchObject({
			leadUnits: ["区园林局"],
			dueOn: "2022-06-30",
		});
	});

	it.each<[string, Uint8Array, string]>([
		["nothing in it", new Uint8Array(), "error nothing-usable"],
		["only blanks", Buffer.from(" \r\n"), "error nothing-usable"],
		[
			"a Word file under another name",
			Buffer.from("504b030414000600", "hex"),
			"error unreadable-file",
		],
		[
			"random bytes",
			Buffer.from("00ff12fe8081aabbccdd00010203", "hex"),
			"error unreadable-file",
		],
		[
			"bytes that are Chinese in no encoding",
			Buffer.from(Array.from({ length: 600 }, (_, i) => 0x81 + (i % 0x7d))),
			"error unreadable-file",
		],
		[
			"more than 20 MB",
			new Uint8Array(20 * 1024 * 1024 + 1),
			"error unreadable-file",
		],
	])("with %s are refused", (_, bytes, code) => {
		expect(codes(bytes, "plan.txt")).toEqual([code]);
	});

	it.each([
		"plan.docx",
		"plan.xlsx",
		"plan.doc",
		"plan",
		"plan.txt.exe",
		"plan.constructor",
		"..",
	])("named %s are refused with the types that are read", (name) => {
		const [doubt] = readPlanFile(Buffer.from(TEXT), name).doubts;
		expect(doubt).toMatchObject({ severity: "error", code: "unreadable-file" });
		expect(doubt?.message).toContain(".txt、.md、.json");
	});

	it("keep hidden characters of a file name out of the answer", () => {
		const [doubt] = readPlanFile(Buffer.from(TEXT), "a\u202excod.docx").doubts;
		expect(doubt?.message).not.toContain("\u202e");
	});
});

describe("our own format", () => {
	const { plan } = readPlanText(TEXT);

	it.each([
		["inside { plan }", { plan }],
		["alone", plan],
		["with the diagnostics of plan check", { plan, diagnostics: [] }],
	])("is read %s", (_, value) => {
		const reading = readPlanFile(asJson(value), "plan.json");
		expect(reading.plan).toEqual(plan);
		expect(reading).toMatchObject({ doubts: [], text: null });
	});

	it("leaves out what an export adds", () => {
		const exported = plan.actions.map((action) => ({
			...action,
			tasks: action.tasks.map((task) => ({
				...task,
				state: "active",
				effectiveDueOn: "2022-07-01",
				reports: [],
				evidence: [],
			})),
		}));
		expect(
			readPlanFile(
				asJson({ plan: { ...plan, actions: exported }, cases: [] }),
				"plan.json",
			).plan,
		).toEqual(plan);
	});

	it("names the path of each fault", () => {
		const [action] = plan.actions;
		const [task] = action?.tasks ?? [];
		const bad = {
			...plan,
			issuedOn: "2022-02-30",
			actions: [{ ...action, tasks: [{ ...task, title: 5 }] }],
		};
		const { doubts } = readPlanFile(asJson(bad), "plan.json");
		expect(
			doubts.map(({ code, message }) => `${code} ${message.split("：")[0]}`),
		).toEqual([
			"date-does-not-exist issuedOn",
			"field-not-understood actions[0].tasks[0].title",
			"nothing-usable 檔案不符合方案的格式，未讀入任何內容。",
		]);
	});

	it("refuses a code used twice and a plan without tasks", () => {
		const twice = { ...plan, actions: [...plan.actions, ...plan.actions] };
		expect(codes(asJson(twice), "plan.json")).toEqual(["error duplicate-code"]);
		expect(codes(asJson({ ...plan, actions: [] }), "plan.json")).toEqual([
			"error nothing-usable",
		]);
	});

	it.each([
		"{",
		"null",
		"[]",
		'"x"',
		"{}",
		'{"plan":null}',
		'{"__proto__":{"title":"x"}}',
		`${"[".repeat(50_000)}`,
	])("refuses %.20s", (text) => {
		expect(
			codes(Buffer.from(text), "plan.json").some((code) =>
				code.startsWith("error"),
			),
		).toBe(true);
	});
});

it("never throws, whatever the bytes", () => {
	fc.assert(
		fc.property(
			fc.uint8Array({ maxLength: 300 }),
			fc.constantFrom("a.txt", "a.md", "a.json", "a"),
			(bytes, name) => {
				readPlanFile(bytes, name);
			},
		),
		{ numRuns: 500, seed: 20210312 },
	);
});
