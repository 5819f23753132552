import { describe, expect, it } from "vitest";
import {
	cleanFileName,
	isNear,
	MAX_FILE_NAME,
} from "../../src/domain/evidence.js";
import { typeOfContent, typeOfName } from "../../src/domain/evidence-type.js";

describe("a file's name", () => {
	it.each([
		["名單.pdf", "名單.pdf"],
		["../../a.docx", "a.docx"],
		["..\\..\\a.docx", "a.docx"],
		["/etc/passwd", "passwd"],
		["C:\\windows\\system32\\a.doc", "a.doc"],
		["..", null],
		["   ", null],
		["", null],
		[null, null],
		[".hidden", "hidden"],
		["CON", "CON"],
		["a\u202excod.exe", "axcod.exe"],
		["a\u200b\ufeff\u0000b.pdf", "ab.pdf"],
		["two\nlines.pdf", "twolines.pdf"],
		["a   b.pdf", "a b.pdf"],
		["<at id=all></at>.pdf", "at>.pdf"],
	])("%j is kept as %j", (name, kept) => {
		expect(cleanFileName(name)).toBe(kept);
	});

	it("of 300 characters is cut, its ending kept", () => {
		const kept = cleanFileName(`${"長".repeat(300)}.docx`) ?? "";
		expect([...kept]).toHaveLength(MAX_FILE_NAME);
		expect(kept.endsWith("….docx")).toBe(true);
	});

	it("of 300 characters behind its last dot is cut all the same", () => {
		const kept = cleanFileName(`a.${"x".repeat(300)}`) ?? "";
		expect([...kept].length).toBeLessThanOrEqual(MAX_FILE_NAME);
	});
});

describe("a file's type", () => {
	const file = (name: string | null) => ({ kind: "file" as const, name });

	it.each(["a.pdf", "A.PDF", "a.b.docx", "a.xls", "a.pptx", "a.heic", "a.txt"])(
		"%s is taken",
		(name) => {
			expect(typeOfName(file(name))).not.toBeNull();
		},
	);

	it.each([
		"a.docx.exe",
		"a.zip",
		"a.docm",
		"a.html",
		"pdf",
		"a.",
		"a.constructor",
		null,
	])("%s is not", (name) => {
		expect(typeOfName(file(name))).toBeNull();
	});

	const bytes = (text: string) => new TextEncoder().encode(text);
	const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 0);

	it("is what both name and bytes say", () => {
		expect(typeOfContent(file("a.docx"), zip)).toBe("docx");
		expect(typeOfContent(file("a.pdf"), zip)).toBeNull();
		expect(typeOfContent(file("a.docx"), bytes("MZ"))).toBeNull();
		expect(typeOfContent(file("a.txt"), bytes("好"))).toBe("txt");
		expect(typeOfContent(file("a.txt"), Uint8Array.of(65, 0))).toBeNull();
		expect(typeOfContent(file("a.txt"), bytes("MZ"))).toBeNull();
	});

	it("of a picture is what its bytes say alone", () => {
		const picture = { kind: "image" as const, name: null };
		expect(typeOfContent(picture, bytes("RIFF1234WEBPVP8 "))).toBe("webp");
		expect(typeOfContent(picture, bytes("1234ftypheic"))).toBe("heic");
		expect(typeOfContent(picture, Uint8Array.of(0xff, 0xd8, 0xff))).toBe("jpg");
		expect(typeOfContent(picture, bytes("GIF89a"))).toBeNull();
		expect(typeOfContent(picture, zip)).toBeNull();
	});
});

it("is near a report for two minutes on either side, the last moment included", () => {
	expect(isNear(120_000, 0)).toBe(true);
	expect(isNear(0, 120_000)).toBe(true);
	expect(isNear(120_001, 0)).toBe(false);
});
