import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { inject } from "vitest";
import {
	connectMongo,
	type MongoConnection,
} from "../../../src/adapters/mongo/connection.js";
import { findMongod } from "../../../src/adapters/mongo/embedded/find-mongod.js";
import { freePort } from "../../../src/adapters/mongo/embedded/free-port.js";
import {
	testDatabase,
	type TestDatabase,
} from "../../helpers/test-database.js";

const log = pino({ level: "silent" });

describe("a connection to a replica set", () => {
	let database: TestDatabase;
	let extra: MongoConnection[];

	beforeAll(async () => {
		database = await testDatabase();
	});
	afterAll(() => database.drop());
	afterEach(async () => {
		for (const connection of extra) await connection.close();
	});

	/** With further options in the URI. */
	async function connectWith(
		options: string,
		limits: { operationTimeoutMs?: number } = {},
	): Promise<MongoConnection> {
		const connection = await connectMongo(`${database.uri}&${options}`, {
			log,
			...limits,
		});
		extra = [connection];
		return connection;
	}

	function kites({ connection }: MongoConnection) {
		return connection.collection<{ _id: string; wind?: number }>("kites");
	}

	it.each([
		"w=1",
		"w=0",
		"w=1&journal=false",
		"J=false&W=1&wtimeoutMS=1",
		"retryWrites=false&w=1&readConcernLevel=local",
	])(
		"writes by majority and journal although the address says %s",
		async (options) => {
			const connection = await connectWith(options);
			const { db } = connection.connection;
			await db?.setProfilingLevel("all");
			const { acknowledged } = await kites(connection).insertOne({
				_id: options,
			});
			await db?.setProfilingLevel("off");
			const seen = await db
				?.collection("system.profile")
				.findOne({ op: "insert" }, { sort: { ts: -1 }, readConcern: "local" });
			expect(acknowledged).toBe(true);
			expect(seen?.["command"]).toMatchObject({
				writeConcern: { w: "majority", j: true },
				txnNumber: expect.anything() as unknown,
			});
		},
	);

	it("reads what the majority has, from the primary, whatever the address says", async () => {
		const connection = await connectWith(
			"readConcernLevel=local&readPreference=secondary&readPreferenceTags=dc:ny",
		);
		const { readConcern, readPreference } =
			connection.connection.getClient().options;
		expect(readConcern?.level).toBe("majority");
		expect(readPreference.mode).toBe("primary");
	});

	it("commits a transaction and answers its result", async () => {
		const connection = await connectWith("w=1");
		const answer = await connection.transaction(async (session) => {
			await kites(connection).insertOne({ _id: "both" }, { session });
			await kites(connection).updateOne(
				{ _id: "both" },
				{ $set: { wind: 3 } },
				{ session },
			);
			return "flown";
		});
		expect(answer).toBe("flown");
		expect(await kites(connection).findOne({ _id: "both" })).toMatchObject({
			wind: 3,
		});
	});

	it("undoes a transaction that throws, and passes the error on", async () => {
		const connection = await connectWith("w=1");
		const failing = connection.transaction(async (session) => {
			await kites(connection).insertOne({ _id: "never" }, { session });
			throw new RangeError("no wind");
		});
		await expect(failing).rejects.toThrow(RangeError);
		expect(await kites(connection).findOne({ _id: "never" })).toBeNull();
	});

	it("tries a transaction again when two collide", async () => {
		const connection = await connectWith("w=1");
		await kites(connection).insertOne({ _id: "counter", wind: 0 });
		const more = () =>
			connection.transaction(async (session) => {
				const found = await kites(connection).findOne(
					{ _id: "counter" },
					{ session },
				);
				const wind = (found?.wind ?? 0) + 1;
				await kites(connection).updateOne(
					{ _id: "counter" },
					{ $set: { wind } },
					{ session },
				);
			});
		await Promise.all([more(), more(), more(), more(), more()]);
		expect(await kites(connection).findOne({ _id: "counter" })).toMatchObject({
			wind: 5,
		});
	});

	it("ends a transaction that takes too long, and commits nothing of it", async () => {
		const connection = await connectWith("w=1");
		const gate = gateOf();
		const late = connection.transaction(
			async (session) => {
				await kites(connection).insertOne({ _id: "late" }, { session });
				await gate.promise;
			},
			{ timeoutMs: 200 },
		);
		await expect(late).rejects.toMatchObject({ name: "DatabaseTimeoutError" });
		gate.resolve(undefined);
		await connection.close();
		expect(
			await kites(database.connection).findOne({ _id: "late" }),
		).toBeNull();
	});

	it("gives up on an answer that does not come, and works again afterwards", async () => {
		const appName = `slow-${database.name}`;
		const connection = await connectWith(`appName=${appName}`, {
			operationTimeoutMs: 500,
		});
		const failPoint = (settings: object) =>
			database.connection.connection
				.getClient()
				.db("admin")
				.command({ configureFailPoint: "failCommand", ...settings });
		const data = {
			failCommands: ["find"],
			blockConnection: true,
			blockTimeMS: 1_500,
			appName,
		};
		await failPoint({ mode: { times: 2 }, data });
		const before = performance.now();
		await expect(kites(connection).findOne({})).rejects.toThrow(/timed out/);
		expect(performance.now() - before).toBeLessThan(2_500);
		await failPoint({ mode: "off" });
		await expect(
			kites(connection).findOne({ _id: "none" }),
		).resolves.toBeNull();
	});

	it("answers a ping with yes, and after closing with no", async () => {
		const connection = await connectWith("w=1");
		expect(await connection.ping()).toBe(true);
		await connection.close();
		expect(await connection.ping()).toBe(false);
	});

	it("uses the database duban where the address names none", async () => {
		const bare = inject("mongoUri").replace("/duban?", "/?");
		const connection = await connectMongo(bare, { log });
		extra = [connection];
		expect(connection.connection.name).toBe("duban");
	});
});

describe("a connection to a standalone server", () => {
	let dir: string;
	let server: ChildProcess;
	let port: number;

	beforeAll(async () => {
		dir = await mkdtemp(join(tmpdir(), "duban-standalone-"));
		const mongodBinary = process.env["MONGOD_BINARY"];
		const binary = await findMongod({ dataDir: dir, mongodBinary, log });
		port = await freePort(null);
		const where = [
			"--dbpath",
			dir,
			"--port",
			String(port),
			"--bind_ip",
			"127.0.0.1",
		];
		server = spawn(binary, [...where, "--nounixsocket"], { stdio: "ignore" });
	});
	afterAll(async () => {
		server.kill("SIGKILL");
		await once(server, "exit");
		await rm(dir, { recursive: true, force: true });
	});

	it.each([
		"",
		"?replicaSet=rs0",
		"duban?replicaSet=rs0&w=1",
		"?directConnection=true",
	])(
		"is refused, with what to do, for the address ending in /%s",
		async (rest) => {
			const uri = `mongodb://127.0.0.1:${port}/${rest}`;
			await expect(connectMongo(uri, { log })).rejects.toMatchObject({
				name: "StandaloneServerError",
				message: expect.stringMatching(
					/replica set is needed.*--replSet/s,
				) as string,
			});
		},
	);
});

describe("a connection to nothing", () => {
	const secret = "hunter2";

	it.concurrent("fails within ten seconds, naming the host and not the password", async () => {
		const uri = `mongodb://clerk:${secret}@127.0.0.1:${await freePort(null)}/duban`;
		const before = performance.now();
		const error: unknown = await connectMongo(uri, { log }).catch(
			(e: unknown) => e,
		);
		expect(performance.now() - before).toBeLessThan(10_000);
		expect(error).toMatchObject({ name: "DatabaseUnreachableError" });
		expect(String(error)).toContain("127.0.0.1");
		expect(String(error)).not.toContain(secret);
	});

	it.concurrent("fails within ten seconds when the host accepts and says nothing", async () => {
		const silent = createServer().listen(0, "127.0.0.1");
		await once(silent, "listening");
		const { port } = silent.address() as AddressInfo;
		const before = performance.now();
		await expect(
			connectMongo(`mongodb://127.0.0.1:${port}/duban`, { log }),
		).rejects.toMatchObject({ name: "DatabaseUnreachableError" });
		expect(performance.now() - before).toBeLessThan(10_000);
		silent.close();
	});

	it.each([
		`mongodb://clerk:${secret}@`,
		`mongodb://clerk:${secret}?x@127.0.0.1/`,
		`mongodb://clerk:${secret}@@127.0.0.1/?w=majority`,
		`mongodb://clerk:${secret}/x@127.0.0.1/`,
		`mongodb://clerk:${secret}@127.0.0.1/?tls=maybe`,
		`http://clerk:${secret}@127.0.0.1`,
		"",
	])(
		"refuses the address number %# at once, without quoting it",
		async (uri) => {
			const before = performance.now();
			const error: unknown = await connectMongo(uri, { log }).catch(
				(e: unknown) => e,
			);
			expect(error).toMatchObject({ name: "DatabaseUnreachableError" });
			expect(String(error)).not.toContain(secret);
			expect(performance.now() - before).toBeLessThan(2_000);
		},
	);
});

/** Promise.withResolvers, which Node 20 lacks. */
function gateOf() {
	let resolve: (value: undefined) => void = () => {};
	const promise = new Promise<undefined>((settle) => {
		resolve = settle;
	});
	return { promise, resolve };
}
