import { describe, expect, it } from "vitest";

import { createLog } from "../../src/server/log.js";

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
	const lines: string[] = [];
	const destination = { write: (line: string) => void lines.push(line) };
	write(createLog("debug", ["configured-secret"], destination));
	expect(lines).toHaveLength(1);
	expect(lines[0]!.trimEnd()).not.toContain("\n");
	return lines[0]!;
}

function thrownBy(work: () => unknown): unknown {
	try {
		return work();
	} catch (error) {
		return error;
	}
}

describe("the log", () => {
	it("is JSON lines with level, time, fields and words", () => {
		const line = logged((log) => log.info({ task: "1.3" }, "reminded"));
		expect(JSON.parse(line)).toMatchObject({
			level: "info",
			task: "1.3",
			msg: "reminded",
		});
	});

	it.each<[string, unknown]>([
		["a field named so", { app_secret: "s3cret-s3cret" }],
		["a field deep inside", { a: [{ Authorization: "Bearer s3cret-s3cret" }] }],
		["a tenant token", { text: "got t-s3cret0123456789 from lark" }],
		["a user token", "u-s3cret0123456789"],
		["a JWT", "eyJs3cret01234.eyJs3cret.s3cret"],
		["a request body as text", '{"app_id":"x","app_secret":"s3cret-s3cret"}'],
		[
			"a request body as escaped text",
			'"{\\"app_secret\\":\\"s3cret-s3cret\\"}"',
		],
		["a database password", "mongodb://user:s3cret@host/db"],
		["a configured value", "before configured-secret after"],
		["a key of that name", { "configured-secret": 1 }],
		["an error's words", new Error("app_secret=s3cret-s3cret")],
		[
			"an error's request",
			Object.assign(new Error("x"), { config: { data: "s3cret" } }),
		],
		["an error's cause", new Error("x", { cause: new Error("Bearer s3cret") })],
		["a mobile number", "電話 13812345678。"],
		["a mobile number as a number", { phone: 13812345678 }],
		["an identity number", "11010119900307123X"],
		["an identity number in groups", "110101 1990 0307 123X"],
		["a mobile number in groups", "138-1234-5678"],
		["a mobile number in full width", "１３８１２３４５６７８"],
		["a bank card", "6222021234567890128"],
		["a bank card in groups", "6222 0212 3456 7890 128"],
		["an address", "寄 s3cret.lo@example.com 收"],
		[
			"what a database quotes",
			new Error('E11000 duplicate key error dup key: { name: "s3cret" }'),
		],
		[
			"what a cast quotes",
			new Error('Cast to Number failed for value "s3cret" (type string) at x'),
		],
		["what a parser quotes", thrownBy(() => JSON.parse('{"a": s3cret}'))],
	])("never shows %s", (_, value) => {
		const secret =
			/s3cret|configured-secret|1381234|138-1234|１３８１|6222|110101|0307/;
		if (typeof value === "string")
			expect(logged((log) => log.info(value))).not.toMatch(secret);
		expect(logged((log) => log.warn({ value, err: value }, "x"))).not.toMatch(
			secret,
		);
		if (value instanceof Error) {
			expect(logged((log) => log.error(value))).not.toMatch(secret);
			expect(logged((log) => log.error({ err: value }))).not.toMatch(secret);
		}
		expect(logged((log) => log.child({ value }).info("x"))).not.toMatch(secret);
	});

	it("keeps ids, days and codes readable", () => {
		const line = logged((log) =>
			log.info(
				{ id: "om_13812345678ab", at: 1760000000123, us: 1760000000123456 },
				"1.3 2021-06-30 oc_6222021234567890128",
			),
		);
		expect(line).toContain("om_13812345678ab");
		expect(line).toContain("1760000000123,");
		expect(line).toContain("1760000000123456");
		expect(line).toContain("oc_6222021234567890128");
		expect(line).toContain("1.3 2021-06-30");
	});

	it("keeps a forged line inside one field", () => {
		const forged = '\r\n{"level":"fatal"}\u001b[31m';
		const line = logged((log) => log.info({ forged }, forged));
		expect(JSON.parse(line)).toMatchObject({ level: "info", forged });
	});

	it("bounds what is endless", () => {
		const loop: Record<string, unknown> = { text: "x".repeat(100_000) };
		loop["self"] = loop;
		expect(logged((log) => log.info({ loop }, "x")).length).toBeLessThan(
			100_000,
		);
	});
});
