import { describe, expect, it } from "vitest";
import {
	createFieldCipher,
	isSealed,
	SealedTextError,
} from "../../../src/adapters/mongo/field-cipher.js";
import { testCipher as cipher } from "../../helpers/test-cipher.js";

const place = { collection: "cases", field: "text.title", row: "c1" };
const other = createFieldCipher(Buffer.alloc(32, 8));
const HEAD = "sealed:1:";

function bytesOf(sealed: string): Buffer {
	return Buffer.from(sealed.slice(HEAD.length), "base64url");
}

describe("a sealed text", () => {
	it.each(["", "甲局拖了三個月", "a\u0000b\n$where", "𠮷".repeat(4_000)])(
		"opens where it was sealed: %#",
		(text) => expect(cipher.open(cipher.seal(text, place), place)).toBe(text),
	);

	it("shows nothing of what it says, and its version", () => {
		const sealed = cipher.seal("甲局拖了三個月", place);
		expect(sealed.startsWith(HEAD)).toBe(true);
		expect(bytesOf(sealed).includes("甲局")).toBe(false);
		expect(isSealed(sealed)).toBe(true);
		expect(isSealed("甲局拖了三個月")).toBe(false);
	});

	it("is another one each time, with a nonce of its own of 96 bits", () => {
		const nonces = Array.from({ length: 1_000 }, () =>
			bytesOf(cipher.seal("一樣", place)).subarray(0, 12).toString("hex"),
		);
		expect(new Set(nonces).size).toBe(1_000);
	});

	it.each([
		["row", { ...place, row: "c2" }],
		["field", { ...place, field: "text.summary" }],
		["collection", { ...place, collection: "caseevents" }],
		["place that reads alike", { ...place, field: "text", row: "title c1" }],
	])("does not open in another %s", (_, elsewhere) =>
		expect(() => cipher.open(cipher.seal("甲", place), elsewhere)).toThrow(
			SealedTextError,
		),
	);

	it("does not open with another key", () =>
		expect(() => other.open(cipher.seal("甲", place), place)).toThrow(
			SealedTextError,
		));

	it("does not open where any one bit of it was changed", () => {
		const bytes = bytesOf(cipher.seal("甲局", place));
		for (let bit = 0; bit < bytes.length * 8; bit += 1) {
			const changed = Buffer.from(bytes);
			const at = Math.floor(bit / 8);
			changed.writeUInt8(changed.readUInt8(at) ^ (1 << (bit % 8)), at);
			const sealed = HEAD + changed.toString("base64url");
			expect(() => cipher.open(sealed, place)).toThrow(SealedTextError);
		}
	});

	it.each([0, 1, 11, 12, 27, 28])(
		"does not open cut off after %i bytes",
		(length) => {
			const bytes = bytesOf(cipher.seal("甲局", place)).subarray(0, length);
			const sealed = HEAD + bytes.toString("base64url");
			expect(() => cipher.open(sealed, place)).toThrow(SealedTextError);
		},
	);

	it.each(["甲局", "", "sealed:2:AAAA", "sealed:1:"])(
		"is not what somebody wrote in its place: %j",
		(text) => expect(() => cipher.open(text, place)).toThrow(SealedTextError),
	);

	it("names its place and what to do where it does not open, and quotes nothing", () => {
		const sealed = cipher.seal("甲", place);
		const error = thrown(() => other.open(sealed, place));
		expect(error).toBe(
			"cases c1: text.title does not open; restore the row from a backup made with the present DATA_KEY",
		);
	});
});

describe("a key", () => {
	it("has a fingerprint of its own, always the same, that is no part of it", () => {
		const again = createFieldCipher(Buffer.alloc(32, 7));
		expect(again.fingerprint).toBe(cipher.fingerprint);
		expect(other.fingerprint).not.toBe(cipher.fingerprint);
		expect(cipher.fingerprint).toMatch(/^[0-9a-f]{32}$/);
	});

	it.each([0, 16, 31, 33])("does not have %i bytes", (length) =>
		expect(() => createFieldCipher(Buffer.alloc(length))).toThrow(RangeError),
	);
});

it("seals and opens a thousand texts of a message's size in well under a second", () => {
	const text = "甲局拖了三個月".repeat(100);
	const start = performance.now();
	for (let n = 0; n < 1_000; n += 1)
		cipher.open(cipher.seal(text, place), place);
	expect(performance.now() - start).toBeLessThan(1_000);
});

function thrown(work: () => unknown): string {
	try {
		work();
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	return "";
}
