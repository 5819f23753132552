import {
	chmod,
	mkdtemp,
	readdir,
	readFile,
	rm,
	stat,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Facts } from "../../src/adapters/mongo/installation-facts.js";
import type { SealedSample } from "../../src/adapters/mongo/sealed-samples.js";
import { openDataCipher } from "../../src/app/data-cipher.js";
import { DataKeyError } from "../../src/app/data-key-error.js";

const place = { collection: "cases", field: "text.title", row: "c1" };
let dataDir: string;
let facts: Facts;
/** What the database holds sealed. */
let samples: SealedSample[];

beforeEach(async () => {
	dataDir = await mkdtemp(join(tmpdir(), "duban-key-"));
	facts = someFacts();
	samples = [];
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const open = (dataKey: string | null = null, dir = dataDir) =>
	openDataCipher({ dataKey, dataDir: dir }, facts, () =>
		Promise.resolve(samples),
	);
const keyFile = () => join(dataDir, "data-key");

/** Those of a database of its own. */
function someFacts(): Facts {
	const kept = new Map<string, string>();
	const none = () => Promise.reject(new Error("not asked for here"));
	return {
		instant: none,
		setInstant: none,
		forget: none,
		text: (name) => Promise.resolve(kept.get(name) ?? null),
		settle(name, value) {
			if (!kept.has(name)) kept.set(name, value);
			return Promise.resolve(kept.get(name) ?? "");
		},
	};
}

describe("without DATA_KEY", () => {
	it("makes a key in DATA_DIR that only its owner reads, and leaves nothing else there", async () => {
		await open();
		expect((await stat(keyFile())).mode & 0o777).toBe(0o600);
		expect((await readFile(keyFile(), "utf8")).trim()).toMatch(
			/^[A-Za-z0-9_-]{43}$/,
		);
		expect(await readdir(dataDir)).toEqual(["data-key"]);
	});

	it("goes on with that key on the next start", async () => {
		const sealed = (await open()).seal("甲", place);
		expect((await open()).open(sealed, place)).toBe("甲");
	});

	it("makes the directory where it is missing", async () => {
		const deeper = join(dataDir, "a", "b");
		await open(null, deeper);
		expect(await readdir(deeper)).toEqual(["data-key"]);
	});

	it("agrees on one key when twenty start at once", async () => {
		const ciphers = await Promise.all(Array.from({ length: 20 }, () => open()));
		expect(new Set(ciphers.map((each) => each.fingerprint)).size).toBe(1);
		expect(await readdir(dataDir)).toEqual(["data-key"]);
	});

	it("is not misled by what a start that was killed left behind", async () => {
		await writeFile(join(dataDir, "data-key.0123456789ab.new"), "hal");
		const sealed = (await open()).seal("甲", place);
		expect((await open()).open(sealed, place)).toBe("甲");
	});

	it("tightens a key that others may read", async () => {
		await open();
		await chmod(keyFile(), 0o644);
		await open();
		expect((await stat(keyFile())).mode & 0o777).toBe(0o600);
	});

	it("is refused where the file is lost, and makes no other", async () => {
		await open();
		await rm(keyFile());
		await expect(open()).rejects.toThrow(DataKeyError);
		await expect(open()).rejects.toThrow(
			/^DATA_KEY is missing: [^\n]+data-key/,
		);
		expect(await readdir(dataDir)).toEqual([]);
	});

	it("is refused where the file is another's", async () => {
		await open();
		await writeFile(keyFile(), "x".repeat(43));
		const error = await open().catch((refused: unknown) => refused);
		expect(error).toBeInstanceOf(DataKeyError);
		expect(String(error)).toContain("is not the key of this database");
		expect(String(error)).not.toContain("xxx");
	});

	it("is refused where the file is empty", async () => {
		await writeFile(keyFile(), "\n");
		await expect(open()).rejects.toThrow("data-key in DATA_DIR is empty");
	});
});

describe("with DATA_KEY", () => {
	it("makes no file", async () => {
		await open("a long secret");
		expect(await readdir(dataDir)).toEqual([]);
	});

	it("reads in one directory what was written in another", async () => {
		const sealed = (await open("a long secret")).seal("甲", place);
		const elsewhere = await open("a long secret", join(dataDir, "other"));
		expect(elsewhere.open(sealed, place)).toBe("甲");
	});

	it("is refused where it is another than the database's, and the line shows neither", async () => {
		await open("a long secret");
		const error = await open("another secret").catch((e: unknown) => e);
		expect(error).toBeInstanceOf(DataKeyError);
		expect(String(error)).toMatch(/DATA_KEY is not the key of this database/);
		expect(String(error)).not.toMatch(/long secret|another secret|\n/);
	});

	it("passes the file, and may be given as what the file holds", async () => {
		const made = await open();
		await expect(open("another secret")).rejects.toThrow(DataKeyError);
		const said = (await readFile(keyFile(), "utf8")).trim();
		expect((await open(said)).fingerprint).toBe(made.fingerprint);
	});
});

describe("a database that has lost its fingerprint", () => {
	beforeEach(async () => {
		const sealed = (await open("a long secret")).seal("甲", place);
		const damaged = { ...place, row: "c2" };
		samples = [
			{ sealed, place: damaged },
			{ sealed, place },
		];
		facts = someFacts();
	});

	it("refuses a key that opens nothing in it, and does not take it for its own", async () => {
		await expect(open("another secret")).rejects.toThrow(
			/DATA_KEY is not the key of this database/,
		);
		expect(await facts.text("data-key")).toBeNull();
	});

	it("makes no key of its own", async () => {
		await expect(open()).rejects.toThrow(/^DATA_KEY is missing/);
		expect(await readdir(dataDir)).toEqual([]);
	});

	it("takes the key that opens what it holds, one damaged row or not", async () => {
		const { fingerprint } = await open("a long secret");
		expect(await facts.text("data-key")).toBe(fingerprint);
	});
});
