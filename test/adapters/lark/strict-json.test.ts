import { describe, expect, it } from "vitest";

import { readJsonObject } from "../../../src/adapters/lark/strict-json.js";

function read(text: string) {
	return readJsonObject(Buffer.from(text));
}

describe("readJsonObject", () => {
	it("reads an object", () => {
		expect(read(' {"a":[1,{"b":"x\\\\"}],"c":{"b":"\\"{,"}}\n')).toEqual({
			a: [1, { b: "x\\" }],
			c: { b: '"{,' },
		});
	});

	it("keeps __proto__ as a name like any other", () => {
		const value = read('{"__proto__":{"admin":true}}');
		expect(Object.keys(value ?? {})).toEqual(["__proto__"]);
		expect((value as { admin?: boolean }).admin).toBeUndefined();
	});

	it.each([
		["nothing", ""],
		["null", "null"],
		["a list", "[]"],
		["a string", '"x"'],
		["a byte order mark", "\uFEFF{}"],
		["a trailing comma", '{"a":1,}'],
		["NaN", '{"a":NaN}'],
		["a key that stands twice", '{"a":1,"a":2}'],
		["a key that stands twice, once escaped", '{"a":1,"\\u0061":2}'],
		["a key that stands twice deep inside", '{"x":[{"a":{},"b":1,"a":2}]}'],
		["depth 65", `${'{"a":'.repeat(65)}1${"}".repeat(65)}`],
		["depth 10,000", `{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}`],
	])("refuses %s", (_, text) => {
		expect(read(text)).toBeNull();
	});

	it("refuses invalid UTF-8", () => {
		const bytes = Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]);
		expect(readJsonObject(bytes)).toBeNull();
	});

	it("takes equal names in different objects, and strings equal to names", () => {
		expect(read('{"a":{"a":"a"},"b":["a","a"]}')).not.toBeNull();
	});

	it("reads a mebibyte of escapes quickly", () => {
		const start = performance.now();
		expect(read(`{"a":"${'\\"\\\\'.repeat(250_000)}"}`)).not.toBeNull();
		expect(performance.now() - start).toBeLessThan(1_000);
	});
});
