import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
	connectMongo,
	type MongoConnection,
} from "../../../src/adapters/mongo/connection.js";
import { gatherInserts } from "../../../src/adapters/mongo/gathered-insert.js";
import {
	defineModels,
	type FactDoc,
	type Models,
	prepareCollections,
} from "../../../src/adapters/mongo/models.js";
import {
	type TestDatabase,
	testDatabase,
} from "../../helpers/test-database.js";

let database: TestDatabase;
let connection: MongoConnection;
let models: Models;
let insert: (doc: FactDoc) => Promise<boolean>;
/** Fail points hit by name of the application, so that no other test is hit. */
let appName: string;

beforeAll(async () => {
	database = await testDatabase();
	appName = `gather-${database.name}`;
	connection = await connectMongo(`${database.uri}&appName=${appName}`, {
		log: pino({ level: "silent" }),
		operationTimeoutMs: 10_000,
	});
	models = defineModels(connection.connection);
	await prepareCollections(models);
});
afterAll(async () => {
	await failPoint("off");
	await connection.close();
	await database.drop();
});
beforeEach(async () => {
	await models.facts.deleteMany({});
	insert = gatherInserts<FactDoc>(models.facts, 3);
});

const fact = (_id: string) => ({ _id, value: 1 });

async function failPoint(
	mode: "off" | { times: number },
	data: Record<string, unknown> = {},
): Promise<void> {
	await database.connection.connection
		.getClient()
		.db("admin")
		.command({
			configureFailPoint: "failCommand",
			mode,
			...(mode === "off"
				? {}
				: { data: { failCommands: ["insert"], appName, ...data } }),
		});
}

describe("gathered inserts", () => {
	it("write what comes within a few milliseconds in one go", async () => {
		const { db } = connection.connection;
		await db?.setProfilingLevel("all");
		const keys = Array.from({ length: 50 }, (_, n) => `k${n}`);
		const news = await Promise.all(keys.map((key) => insert(fact(key))));
		await db?.setProfilingLevel("off");
		expect(news.every(Boolean)).toBe(true);
		const writes = await db
			?.collection("system.profile")
			.countDocuments(
				{ op: "insert", ns: `${database.name}.facts` },
				{ readConcern: "local" },
			);
		expect(writes).toBeLessThan(5);
		expect(await models.facts.countDocuments()).toBe(50);
	});

	it("tell one caller of a key that it is new, and the others of the same moment that it is not", async () => {
		const news = await Promise.all(
			["a", "b", "a", "a"].map((key) => insert(fact(key))),
		);
		expect(news).toEqual([true, true, false, false]);
		expect(await models.facts.countDocuments()).toBe(2);
	});

	it("tell that a key was there before, and write the others beside it", async () => {
		await insert(fact("a"));
		const news = await Promise.all(["a", "b"].map((key) => insert(fact(key))));
		expect(news).toEqual([false, true]);
	});

	it("keep the first of two with one key", async () => {
		await Promise.all([
			insert({ _id: "a", value: "first" }),
			insert({ _id: "a", value: "second" }),
		]);
		expect((await models.facts.findById("a"))?.value).toBe("first");
	});

	it("fail for everybody when the database fails, so that nothing is acknowledged that is not kept", async () => {
		await failPoint({ times: 1 }, { errorCode: 2 });
		const results = await Promise.allSettled(
			["a", "b"].map((key) => insert(fact(key))),
		);
		expect(results.map(({ status }) => status)).toEqual([
			"rejected",
			"rejected",
		]);
	});

	it("fail for everybody when the write is not as durable as asked for", async () => {
		await failPoint({ times: 1 }, { writeConcernError: notMajority });
		await expect(insert(fact("a"))).rejects.toThrow();
	});

	it("fail for everybody then although a key was there before", async () => {
		await insert(fact("a"));
		await failPoint({ times: 1 }, { writeConcernError: notMajority });
		const results = await Promise.allSettled(
			["a", "b"].map((key) => insert(fact(key))),
		);
		expect(results.map(({ status }) => status)).toEqual([
			"rejected",
			"rejected",
		]);
	});

	it("work again after a failure", async () => {
		await failPoint({ times: 1 }, { errorCode: 2 });
		await insert(fact("a")).catch(() => undefined);
		expect(await insert(fact("a"))).toBe(true);
	});

	it("survive a connection that breaks: the driver tries once more", async () => {
		await failPoint({ times: 1 }, { closeConnection: true });
		expect(await insert(fact("a"))).toBe(true);
		expect(await models.facts.countDocuments()).toBe(1);
	});
});

const notMajority = { code: 64, errmsg: "waiting for replication timed out" };
