import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAuditLog } from "../../../src/adapters/mongo/audit-log.js";
import {
	chainHead,
	chainSome,
} from "../../../src/adapters/mongo/audit-chain.js";
import {
	defineModels,
	type Models,
	prepareCollections,
} from "../../../src/adapters/mongo/models.js";
import { verifyAudit } from "../../../src/adapters/mongo/verify-audit.js";
import type { AuditEntry } from "../../../src/ports/stores.js";
import { testCipher } from "../../helpers/test-cipher.js";
import {
	type TestDatabase,
	testDatabase,
} from "../../helpers/test-database.js";

const entry = (more: Partial<AuditEntry> = {}): AuditEntry => ({
	at: new Date("2021-03-12T08:00:00+08:00"),
	person: "ou_zhou",
	chat: "oc_office",
	action: "case-read",
	subject: "case:1",
	result: "done",
	source: "om_1",
	...more,
});

let database: TestDatabase;
let models: Models;
beforeEach(async () => {
	database = await testDatabase();
	models = defineModels(database.connection.connection);
	await prepareCollections(models);
});
afterEach(() => database.drop());

const chain = () =>
	chainSome({ connection: database.connection, models, cipher: testCipher });
const broken = async () => (await verifyAudit(models, testCipher)).broken;

async function write(rows: number): Promise<void> {
	const log = createAuditLog(models, null);
	for (let no = 1; no <= rows; no += 1)
		await log.add(entry({ subject: `case:${no}` }));
}

async function chained(rows: number): Promise<void> {
	await write(rows);
	await chain();
}

describe("the chain of the audit log", () => {
	it("is whole over rows that nobody touched, and goes on where it was", async () => {
		await chained(5);
		expect(await broken()).toBeNull();
		await write(2);
		expect(await verifyAudit(models, testCipher)).toMatchObject({
			broken: null,
			head: { seq: 5 },
			waiting: 2,
		});
		expect(await chain()).toBe(2);
		expect(await chain()).toBe(0);
		expect(await verifyAudit(models, testCipher)).toMatchObject({
			broken: null,
			head: { seq: 7 },
			waiting: 0,
		});
	});

	it("is whole where nothing happened yet", async () => {
		expect(await chain()).toBe(0);
		expect(await verifyAudit(models, testCipher)).toEqual({
			broken: null,
			head: null,
			waiting: 0,
		});
	});

	it.each([
		["person", { person: "ou_qian" }],
		["moment", { at: new Date("2021-03-11T08:00:00+08:00") }],
		["chat", { chat: null }],
		["action", { action: "case-export" }],
		["subject", { subject: "case:9" }],
		["result", { result: "refused" }],
		["source", { source: "om_2" }],
	])("tells that the %s of a row was edited", async (_, change) => {
		await chained(5);
		await models.audit.collection.updateOne({ seq: 3 }, { $set: change });
		expect(await broken()).toMatchObject({ how: "edited", seq: 3 });
	});

	it("tells that a row was deleted: the first, one between, the last, all", async () => {
		await chained(5);
		const rows = await models.audit.find().sort({ seq: 1 }).lean();
		for (const seq of [1, 3, 5]) {
			await models.audit.collection.deleteOne({ seq });
			expect(await broken()).toEqual({ how: "deleted", seq, row: null });
			const gone = rows.find((row) => row.seq === seq);
			if (gone) await models.audit.collection.insertOne(gone);
			expect(await broken()).toBeNull();
		}
		await models.audit.collection.deleteMany({});
		expect(await broken()).toMatchObject({ how: "deleted", seq: 1 });
	});

	it("tells that a row was deleted and the others moved up", async () => {
		await chained(5);
		await models.audit.collection.deleteOne({ seq: 2 });
		await models.audit.collection.updateMany(
			{ seq: { $gt: 2 } },
			{ $inc: { seq: -1 } },
		);
		expect(await broken()).toMatchObject({ how: "edited", seq: 2 });
	});

	it("tells that a row was put in: between, and behind the last", async () => {
		await chained(5);
		const forged = { ...entry(), link: "x" };
		await models.audit.collection.insertOne({ ...forged, seq: 3 });
		expect(await broken()).toMatchObject({ how: "inserted", seq: 3 });
		await models.audit.collection.deleteOne({ link: "x" });
		await models.audit.collection.insertOne({ ...forged, seq: 6 });
		expect(await broken()).toMatchObject({ how: "inserted", seq: 6 });
	});

	it("tells that two rows changed places, or the head was taken back", async () => {
		await chained(3);
		const [one, two] = await models.audit.find().sort({ seq: 1 }).lean();
		const place = (row: typeof one) => ({
			$set: { seq: row?.seq ?? 0, link: row?.link ?? "" },
		});
		await models.audit.collection.updateOne({ subject: "case:1" }, place(two));
		await models.audit.collection.updateOne({ subject: "case:2" }, place(one));
		expect(await broken()).toMatchObject({ how: "edited", seq: 1 });
		await models.facts.collection.updateOne(
			{ value: { $exists: true } },
			{ $set: { "value.seq": 0 } },
		);
		expect(await broken()).not.toBeNull();
	});

	it("is one chain where several replicas make it at once", async () => {
		await models.audit.collection.insertMany(
			Array.from({ length: 1_500 }, (_, no) =>
				entry({ subject: `case:${no}` }),
			),
		);
		const all = async () => {
			while ((await chain()) > 0);
		};
		await Promise.all([all(), all(), all()]);
		expect(await verifyAudit(models, testCipher)).toMatchObject({
			broken: null,
			head: { seq: 1_500 },
			waiting: 0,
		});
	});

	it("has chained all or none of what it was at when it was stopped", async () => {
		await write(3);
		await expect(
			chainSome({
				connection: {
					...database.connection,
					transaction: (work) =>
						database.connection.transaction(async (session) => {
							await work(session);
							throw new Error("killed");
						}),
				},
				models,
				cipher: testCipher,
			}),
		).rejects.toThrow("killed");
		expect(await chainHead(models)).toBeNull();
		expect(await models.audit.countDocuments({ seq: null })).toBe(3);
	});
});

it("keeps audit rows for ever: nothing in the database lets them run out", async () => {
	const indexes = await models.audit.collection.indexes();
	expect(indexes.length).toBeGreaterThan(1);
	expect(indexes.filter((index) => "expireAfterSeconds" in index)).toEqual([]);
	const { capped } = await models.audit.collection.options();
	expect(capped ?? false).toBe(false);
});
