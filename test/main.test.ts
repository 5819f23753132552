/** The product as a process: how it starts, refuses to start, and stops (contract §1, trust.md §5 row 60, G25). */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { type AddressInfo, connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import {
	type ProductProcess,
	runProduct,
	startProduct,
} from "./helpers/product-process.js";
import { until } from "./helpers/until.js";

const BAD_SETTINGS = 78;
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
let started: ProductProcess[];

beforeEach(async () => {
	dataDir = await mkdtemp(join(tmpdir(), "duban-main-"));
	started = [];
});
afterEach(async () => {
	for (const product of started) {
		if (!product.isRunning()) continue;
		product.kill("SIGTERM");
		await product.ended();
	}
	await rm(dataDir, { recursive: true, force: true, maxRetries: 20 });
}, 30_000);

function start(env: NodeJS.ProcessEnv): ProductProcess {
	const product = startProduct(["start"], { DATA_DIR: dataDir, ...env });
	started.push(product);
	return product;
}

const run = (env: NodeJS.ProcessEnv) =>
	runProduct(["start"], { DATA_DIR: dataDir, ...env });

/** A database of its own on the MongoDB of this run. */
function external(): NodeJS.ProcessEnv {
	const name = `main-${randomBytes(6).toString("hex")}`;
	return { MONGODB_URI: inject("mongoUri").replace("/duban?", `/${name}?`) };
}

/** Lines on standard error that are no log lines. */
function plainLines(stderr: string): string[] {
	return stderr
		.trim()
		.split("\n")
		.filter((line) => line && !line.startsWith("{"));
}

describe("bad settings", () => {
	it("stop the start with one line each, never the value, and 78", async () => {
		const { code, stdout, stderr } = await run({
			...LIVE,
			LARK_VERIFICATION_TOKEN: "",
			LARK_APP_SECRETT: "hush-typo",
			PORT: "hush-port",
			TIMEZONE: "Hush/Zone",
			CLOCK: "hush-clock",
			DATA_KEY: " hush-spaces ",
		});
		expect(code).toBe(BAD_SETTINGS);
		expect(stdout).toBe("");
		const names = plainLines(stderr).map((line) => line.split(" ")[0]);
		expect(names.toSorted()).toEqual([
			"CLOCK",
			"DATA_KEY",
			"LARK_APP_SECRETT",
			"LARK_VERIFICATION_TOKEN",
			"PORT",
			"TIMEZONE",
		]);
		expect(stderr.toLowerCase()).not.toContain("hush");
	});

	it("are said of a database that does not answer, without its password", async () => {
		const { code, stderr } = await run({
			...LIVE,
			MONGODB_URI:
				"mongodb://me:hush-password@127.0.0.1:9/duban?replicaSet=rs0",
		});
		expect(code).toBe(BAD_SETTINGS);
		expect(plainLines(stderr)).toHaveLength(1);
		expect(plainLines(stderr)[0]).toContain("MONGODB_URI");
		expect(stderr).not.toContain("hush");
	});

	it.each([
		["DATA_DIR", () => ({ DATA_DIR: process.execPath })],
		["HOST", () => ({ HOST: "192.0.2.1", DATA_DIR: dataDir })],
	])("are said of a %s this machine does not have", async (name, setting) => {
		const { code, stderr } = await run({ ...LIVE, ...setting() });
		expect(code).toBe(BAD_SETTINGS);
		expect(plainLines(stderr)).toHaveLength(1);
		expect(plainLines(stderr)[0]).toContain(name);
	});

	it("are said of a mongod that is not there", async () => {
		const { code, stderr } = await run({
			...LIVE,
			MONGOD_BINARY: join(dataDir, "no-such-mongod"),
		});
		expect(code).toBe(BAD_SETTINGS);
		expect(plainLines(stderr)).toHaveLength(1);
		expect(plainLines(stderr)[0]).toContain("MONGOD_BINARY");
	});
});

describe("a port in use", () => {
	let rival: Server;
	beforeEach(
		() =>
			new Promise<void>((resolve) => {
				rival = createServer().listen(0, "127.0.0.1", resolve);
			}),
	);
	afterEach(() => new Promise((resolve) => rival.close(resolve)));

	it("stops the start with one line", async () => {
		const { port } = rival.address() as AddressInfo;
		const { code, stdout, stderr } = await run({
			...LIVE,
			...external(),
			PORT: String(port),
		});
		expect(code).toBe(BAD_SETTINGS);
		expect(stdout).toBe("");
		expect(plainLines(stderr)).toHaveLength(1);
		expect(plainLines(stderr)[0]).toMatch(/^PORT /);
	});
});

describe("a product that runs", () => {
	it("says so in one line of standard output, answers, and stops at SIGTERM with 0", async () => {
		const product = start({ ...LIVE, ...external() });
		const line = await product.ready();
		expect(line).toMatch(
			/^duban ready on http:\/\/127\.0\.0\.1:\d+ \(mode=live, db=external\)$/,
		);
		const health = await fetch(`${product.url()}/healthz`);
		expect(await health.json()).toEqual({ status: "ok" });
		const ready = await fetch(`${product.url()}/readyz`);
		expect(await ready.json()).toEqual({ status: "ready" });
		const toldAt = performance.now();
		product.kill("SIGTERM");
		product.kill("SIGTERM");
		expect(await product.ended()).toBe(0);
		expect(performance.now() - toldAt).toBeLessThan(10_000);
		expect(product.stdout()).toBe(`${line}\n`);
		expect(plainLines(product.stderr())).toEqual([]);
	});

	it("stops within ten seconds although somebody holds a connection open", async () => {
		const product = start({ ...LIVE, ...external() });
		await product.ready();
		const slow = connect(Number(new URL(product.url()).port), "127.0.0.1");
		slow.on("error", () => undefined);
		await once(slow, "connect");
		slow.write("POST /webhook/event HTTP/1.1\r\nContent-Length: 9\r\n\r\n{");
		await fetch(`${product.url()}/healthz`);
		const toldAt = performance.now();
		product.kill("SIGINT");
		expect(await product.ended()).toBe(0);
		expect(performance.now() - toldAt).toBeLessThan(10_000);
		slow.destroy();
	});

	it("stops in order when it is told so while it starts", async () => {
		const product = start(LIVE);
		await until(
			"the start of its database",
			() => product.stderr().includes("MongoDB server"),
			20_000,
		);
		product.kill("SIGTERM");
		expect(await product.ended()).toBe(0);
		const state = await readFile(join(dataDir, "mongod.json"), "utf8");
		expect(JSON.parse(state)).toMatchObject({ pid: null, holders: [] });
	});

	it("keeps its data directory to itself, and leaves no database behind", async () => {
		const product = start(LIVE);
		expect(await product.ready()).toMatch(/\(mode=live, db=embedded\)$/);
		const { code, stdout, stderr } = await run(LIVE);
		expect(code).toBe(BAD_SETTINGS);
		expect(stdout).toBe("");
		expect(plainLines(stderr)).toHaveLength(1);
		expect(plainLines(stderr)[0]).toContain("DATA_DIR");
		expect(product.isRunning()).toBe(true);
		product.kill("SIGTERM");
		expect(await product.ended()).toBe(0);
		const state = await readFile(join(dataDir, "mongod.json"), "utf8");
		expect(JSON.parse(state)).toMatchObject({ pid: null, holders: [] });
	});

	it("starts as the sandbox without any settings but where", async () => {
		const product = start({ PORT: "0", ...external() });
		expect(await product.ready()).toMatch(
			/^duban ready on http:\/\/127\.0\.0\.1:\d+ \(mode=sandbox, db=external\)$/,
		);
		const page = await fetch(`${product.url()}/sandbox`);
		expect(page.status).toBe(200);
	});
});
