import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	connectMongo,
	type MongoConnection,
} from "../../../src/adapters/mongo/connection.js";
import {
	startEmbeddedMongod,
	type EmbeddedMongod,
	type EmbeddedMongodOptions,
} from "../../../src/adapters/mongo/embedded/embedded-mongod.js";
import { isAlive } from "../../../src/adapters/mongo/embedded/process-info.js";

const log = pino({ level: "silent" });
let dataDir: string;
let started: EmbeddedMongod[];
let connections: MongoConnection[];

beforeEach(async () => {
	dataDir = await mkdtemp(join(tmpdir(), "duban-embedded-"));
	started = [];
	connections = [];
});

afterEach(async () => {
	for (const connection of connections) await connection.close();
	for (const mongod of started) await mongod.stop();
	await rm(dataDir, { recursive: true, force: true });
});

async function start(
	options: Partial<EmbeddedMongodOptions> = {},
): Promise<EmbeddedMongod> {
	const mongod = await startEmbeddedMongod({
		dataDir,
		mongodBinary: process.env["MONGOD_BINARY"],
		log,
		exclusive: true,
		...options,
	});
	started.push(mongod);
	return mongod;
}

async function connect({ uri }: EmbeddedMongod): Promise<MongoConnection> {
	const connection = await connectMongo(uri, { log });
	connections.push(connection);
	return connection;
}

function kites({ connection }: MongoConnection) {
	return connection.collection<{ _id: string }>("kites");
}

async function write(mongod: EmbeddedMongod, ...names: string[]) {
	const connection = await connect(mongod);
	await kites(connection).insertMany(names.map((_id) => ({ _id })));
	await connection.close();
}

async function written(mongod: EmbeddedMongod): Promise<string[]> {
	const connection = await connect(mongod);
	const found = await kites(connection).find().sort({ _id: 1 }).toArray();
	return found.map(({ _id }) => _id);
}

/** A product that starts, writes one kite and is then killed without a chance to tidy up. */
async function orphan(): Promise<number> {
	const script = `
		import { startEmbeddedMongod } from ${JSON.stringify(sourceUrl("embedded/embedded-mongod.ts"))};
		import { connectMongo } from ${JSON.stringify(sourceUrl("connection.ts"))};
		const log = { debug() {}, info() {}, warn() {}, error() {} };
		const options = { dataDir: ${JSON.stringify(dataDir)}, mongodBinary: process.env.MONGOD_BINARY, log };
		const mongod = await startEmbeddedMongod({ ...options, exclusive: true });
		const { connection } = await connectMongo(mongod.uri, { log });
		await connection.collection("kites").insertOne({ _id: "orphaned" });
		console.log(mongod.pid);
		setInterval(() => {}, 1000);
	`;
	const flags = ["--import", "tsx", "--input-type=module", "-e", script];
	const owner = spawn(process.execPath, flags, {
		stdio: ["ignore", "pipe", "inherit"],
	});
	const [said] = (await once(owner.stdout, "data")) as [Buffer];
	owner.kill("SIGKILL");
	await once(owner, "exit");
	return Number(said.toString());
}

function sourceUrl(path: string): string {
	return new URL(`../../../src/adapters/mongo/${path}`, import.meta.url).href;
}

describe("an embedded mongod", () => {
	it("keeps what was written over a clean stop, even when its port is taken by then", async () => {
		const first = await start();
		await write(first, "red");
		const { pid } = first;
		await first.stop();
		expect(isAlive(pid)).toBe(false);

		const squatter = createServer((socket) => socket.destroy()).listen(
			Number(new URL(first.uri).port),
			"127.0.0.1",
		);
		await once(squatter, "listening");
		const second = await start();
		squatter.close();
		expect(second.uri).not.toBe(first.uri);
		expect(await written(second)).toEqual(["red"]);
	});

	it("takes the same port again where it can, and needs no state file", async () => {
		const first = await start();
		await write(first, "red");
		await first.stop();
		const again = await start();
		expect(again.uri).toBe(first.uri);
		await again.stop();

		await writeFile(join(dataDir, "mongod.json"), "{ damaged");
		expect(await written(await start())).toEqual(["red"]);
	});

	it("comes back within ten seconds when killed, on the same address, with every acknowledged write", async () => {
		const mongod = await start();
		const connection = await connect(mongod);
		const { pid } = mongod;
		const acknowledged: string[] = [];
		for (let round = 0; round < 3; round++) {
			const _id = `before-${round}`;
			await kites(connection).insertOne({ _id });
			acknowledged.push(_id);
		}
		process.kill(pid, "SIGKILL");
		await expect
			.poll(
				() => kites(connection).insertOne({ _id: "after" }).catch(isRepeat),
				{ timeout: 10_000 },
			)
			.toBeTruthy();
		await expect.poll(() => mongod.pid, { timeout: 5_000 }).not.toBe(pid);
		expect(await written(mongod)).toEqual(["after", ...acknowledged]);
	});

	it("is stopped by the last who leaves, not by the first", async () => {
		const product = await start();
		const command = await start({ exclusive: false });
		expect(command.adopted).toBe(true);
		expect(command.uri).toBe(product.uri);
		await product.stop();
		expect(isAlive(command.pid)).toBe(true);
		const { pid } = command;
		await command.stop();
		expect(isAlive(pid)).toBe(false);
	});

	it("started by a command may be taken over by a product", async () => {
		const command = await start({ exclusive: false });
		expect(command.adopted).toBe(false);
		const product = await start();
		await command.stop();
		expect(isAlive(product.pid)).toBe(true);
	});

	it("is refused to a second product, and the first does not notice", async () => {
		const first = await start();
		await expect(start()).rejects.toMatchObject({
			name: "DataDirInUseError",
			ownerPid: process.pid,
			message: expect.stringContaining("DATA_DIR") as string,
		});
		expect(isAlive(first.pid)).toBe(true);
	});

	it("has one winner when two products start at the same moment", async () => {
		const outcomes = await Promise.allSettled([start(), start()]);
		const names = outcomes.map((outcome) =>
			outcome.status === "rejected"
				? (outcome.reason as Error).name
				: "started",
		);
		expect(names.sort()).toEqual(["DataDirInUseError", "started"]);
	});

	it("left behind by a killed product is adopted, with its data", async () => {
		const pid = await orphan();
		const mongod = await start();
		expect(mongod.adopted).toBe(true);
		expect(mongod.pid).toBe(pid);
		expect(await written(mongod)).toEqual(["orphaned"]);
		await mongod.stop();
		expect(isAlive(pid)).toBe(false);
	});

	it("left behind and frozen is replaced, with its data", async () => {
		const pid = await orphan();
		process.kill(pid, "SIGSTOP");
		const mongod = await start();
		expect(mongod.adopted).toBe(false);
		expect(isAlive(pid)).toBe(false);
		expect(await written(mongod)).toEqual(["orphaned"]);
	});

	it("killed together with its product recovers at the next start", async () => {
		process.kill(await orphan(), "SIGKILL");
		expect(await written(await start())).toEqual(["orphaned"]);
	});

	it("never touches a foreign process whose number is in the state file", async () => {
		const stranger = spawn(process.execPath, [
			"-e",
			"setInterval(() => {}, 1000)",
		]);
		await once(stranger, "spawn");
		const port = await unusedPort();
		const state = {
			pid: stranger.pid,
			port,
			ownerPid: 1,
			startedAt: null,
			holders: [],
		};
		await writeFile(join(dataDir, "mongod.json"), JSON.stringify(state));
		const mongod = await start();
		expect(mongod.pid).not.toBe(stranger.pid);
		expect(stranger.exitCode).toBeNull();
		stranger.kill();
	});

	it("says why it could not start", async () => {
		await writeFile(join(dataDir, "mongodb"), "not a directory");
		await expect(start()).rejects.toThrow();
		await rm(join(dataDir, "mongodb"));
		const mongod = await start();
		await mongod.stop();
		await writeFile(join(dataDir, "mongodb", "WiredTiger"), "damaged");
		await writeFile(join(dataDir, "mongodb", "WiredTiger.turtle"), "damaged");
		await expect(start()).rejects.toMatchObject({
			name: "MongodStartError",
			message: expect.stringMatching(/exit code|signal/) as string,
		});
		const state = await readFile(join(dataDir, "mongod.json"), "utf8");
		expect(JSON.parse(state)).toMatchObject({ pid: null, holders: [] });
	});
});

/** Two tries may both have been applied: the first one's answer was lost. */
function isRepeat(error: unknown): boolean {
	return error instanceof Error && "code" in error && error.code === 11000;
}

async function unusedPort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}
