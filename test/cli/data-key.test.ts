/** The key of what is encrypted at rest, seen from outside: contract §1 (`DATA_KEY`), trust.md T16. */
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFacts } from "../../src/adapters/mongo/installation-facts.js";
import { defineModels } from "../../src/adapters/mongo/models.js";
import { openDataCipher } from "../../src/app/data-cipher.js";
import { openStorage } from "../../src/app/storage.js";
import type { ExportedPlan } from "../../src/plan-import/export-plan.js";
import { aCase } from "../helpers/a-case.js";
import { aPlan } from "../helpers/a-plan.js";
import {
	type ProductProcess,
	runProduct,
	startProduct,
} from "../helpers/product-process.js";
import { type TestDatabase, testDatabase } from "../helpers/test-database.js";
import { until } from "../helpers/until.js";

const BAD_SETTINGS = 78;
const KEY = "hush-the-right-key";
const OTHER = "hush-another-key";
const LIVE = {
	LARK_APP_ID: "cli_0123456789abcdef",
	LARK_APP_SECRET: "hush-app-secret",
	LARK_ENCRYPT_KEY: "hush-encrypt-key",
	LARK_VERIFICATION_TOKEN: "hush-token",
	// Nobody listens there: starting needs nothing from Lark.
	LARK_DOMAIN: "http://127.0.0.1:9",
	HOST: "127.0.0.1",
	PORT: "0",
};

let dataDir: string;
let database: TestDatabase;
let started: ProductProcess[];

beforeEach(async () => {
	dataDir = await mkdtemp(join(tmpdir(), "duban-data-key-"));
	database = await testDatabase();
	started = [];
});
afterEach(async () => {
	for (const product of started) {
		if (!product.isRunning()) continue;
		product.kill("SIGTERM");
		await product.ended();
	}
	await database.drop();
	await rm(dataDir, { recursive: true, force: true, maxRetries: 20 });
}, 30_000);

const settings = (env: NodeJS.ProcessEnv) => ({
	...LIVE,
	DATA_DIR: dataDir,
	MONGODB_URI: database.uri,
	...env,
});
const run = (words: string[], env: NodeJS.ProcessEnv = {}) =>
	runProduct(words, settings(env));

function start(env: NodeJS.ProcessEnv = {}): ProductProcess {
	const product = startProduct(["start"], settings(env));
	started.push(product);
	return product;
}

async function stop(product: ProductProcess): Promise<void> {
	product.kill("SIGTERM");
	expect(await product.ended()).toBe(0);
}

/** Lines on standard error that are no log lines. */
function plainLines(stderr: string): string[] {
	return stderr
		.trim()
		.split("\n")
		.filter((line) => line && !line.startsWith("{"));
}

function expectRefused(ran: Awaited<ReturnType<typeof run>>): void {
	expect(ran.code).toBe(BAD_SETTINGS);
	expect(ran.stdout).toBe("");
	expect(plainLines(ran.stderr)).toHaveLength(1);
	expect(plainLines(ran.stderr)[0]).toMatch(/^DATA_KEY\b/);
	expect(ran.stderr).not.toContain("hush");
}

describe("another DATA_KEY than the database's", () => {
	it("stops the start within ten seconds with one line, never the value, and 78", async () => {
		const first = start({ DATA_KEY: KEY });
		await first.ready();
		await stop(first);
		const began = performance.now();
		expectRefused(await run(["start"], { DATA_KEY: OTHER }));
		expect(performance.now() - began).toBeLessThan(10_000);
		await start({ DATA_KEY: KEY }).ready();
	}, 60_000);

	it("stops a command beside the running product, which goes on", async () => {
		const product = start({ DATA_KEY: KEY });
		await product.ready();
		const out = join(dataDir, "out.json");
		expectRefused(await run(["plan", "export", out], { DATA_KEY: OTHER }));
		expect((await fetch(`${product.url()}/readyz`)).status).toBe(200);
	}, 60_000);

	it("stops the start on the embedded database too, and stops that cleanly", async () => {
		const embedded = { MONGODB_URI: "" };
		const first = start(embedded);
		await first.ready();
		await stop(first);
		await writeFile(join(dataDir, "data-key"), "hush-somebody-else's\n");
		expectRefused(await run(["start"], embedded));
		const state = JSON.parse(
			await readFile(join(dataDir, "mongod.json"), "utf8"),
		) as unknown;
		expect(state).toMatchObject({ pid: null, holders: [] });
	}, 90_000);
});

describe("the key in DATA_DIR", () => {
	it("is one for two products that start at once", async () => {
		const both = [start(), start()];
		await Promise.all(both.map((product) => product.ready()));
		expect((await stat(join(dataDir, "data-key"))).mode & 0o777).toBe(0o600);
	}, 60_000);

	it("outlives a kill -9 at the moment it is made", async () => {
		const path = join(dataDir, "data-key");
		const read = () => readFile(path, "utf8").catch(() => null);
		const first = start();
		const key = await until("the key", read, 30_000);
		first.kill("SIGKILL");
		await first.ended();
		await start().ready();
		expect(await read()).toBe(key);
	}, 60_000);

	it("missing beside an encrypted database stops a start with 78, and none is made", async () => {
		const first = start();
		await first.ready();
		await stop(first);
		const elsewhere = await mkdtemp(join(tmpdir(), "duban-data-key-"));
		try {
			expectRefused(await run(["start"], { DATA_DIR: elsewhere }));
			await expect(stat(join(elsewhere, "data-key"))).rejects.toThrow("ENOENT");
		} finally {
			await rm(elsewhere, { recursive: true, force: true });
		}
	}, 60_000);
});

describe("plan export", () => {
	const out = () => join(dataDir, "out.json");

	async function exported(): Promise<ExportedPlan> {
		expect((await run(["plan", "export", out()])).code).toBe(0);
		return JSON.parse(await readFile(out(), "utf8")) as ExportedPlan;
	}

	/** As the product would. */
	async function file(...cases: ReturnType<typeof aCase>[]): Promise<void> {
		const { connection } = database;
		const facts = createFacts(defineModels(connection.connection));
		const cipher = await openDataCipher({ dataKey: null, dataDir }, facts, () =>
			Promise.resolve([]),
		);
		const at = new Date("2021-03-12T08:00:00+08:00");
		const clock = { now: () => at };
		const storage = await openStorage(connection, clock, Date.now, cipher);
		await storage.transaction(async (stores) => {
			for (const filed of cases)
				await stores.cases.add(filed, {
					case: filed.id,
					kind: "drafted",
					at,
					person: filed.filedBy,
					source: null,
					text: null,
					from: "draft",
				});
		});
	}

	it("tells the cases that were handed in, without names and numbers, and loses none by importing again", async () => {
		const plan = join(dataDir, "plan.json");
		await writeFile(plan, JSON.stringify({ plan: aPlan() }));
		expect((await run(["plan", "import", plan])).code).toBe(0);
		const title = "王小明收錢辦證，電話13800138000";
		const text = { title, subject: "王小明、李四", summary: "某月某日" };
		await file(
			aCase({ id: "c0", state: "draft", no: null, text }),
			aCase({ id: "c1", no: 1, state: "accepted", text }),
			aCase({
				...{ id: "c2", no: 2, kind: "example", state: "submitted" },
				...{ category: null, outcome: null },
				text: { title: "一窗通辦" },
			}),
		);
		const { cases } = await exported();
		expect(cases).toEqual([
			{
				unit: "區水務局",
				title: cases[0]?.title,
				category: 3,
				outcome: "party-discipline",
				state: "accepted",
			},
			{
				unit: "區水務局",
				title: "一窗通辦",
				category: null,
				outcome: null,
				state: "submitted",
			},
		]);
		expect(cases[0]?.title).toContain("收錢辦證");
		expect(cases[0]?.title).not.toMatch(/王小明|13800138000/);
		expect((await run(["plan", "import", out()])).stdout).toContain("無變化");
		expect((await exported()).cases).toEqual(cases);
	}, 60_000);
});
