import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mongo } from "mongoose";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	connectMongo,
	type MongoConnection,
} from "../../src/adapters/mongo/connection.js";
import {
	type EmbeddedMongod,
	startEmbeddedMongod,
} from "../../src/adapters/mongo/embedded/embedded-mongod.js";
import { defineModels, type Models } from "../../src/adapters/mongo/models.js";
import {
	type ProductProcess,
	runProduct,
	startProduct,
} from "../helpers/product-process.js";
import { until } from "../helpers/until.js";

const ROWS = 4_000;

let dataDir: string;
/** Of its own: a product killed inside a transaction would hold rows of the shared one for up to a minute. */
let mongod: EmbeddedMongod;
let connection: MongoConnection;
let models: Models;
let started: ProductProcess[];

beforeEach(async () => {
	dataDir = await mkdtemp(join(tmpdir(), "duban-audit-"));
	mongod = await startEmbeddedMongod({
		dataDir,
		mongodBinary: process.env["MONGOD_BINARY"],
		log: pino({ level: "silent" }),
		exclusive: false,
	});
	connection = await connectMongo(mongod.uri, {
		log: pino({ level: "silent" }),
	});
	models = defineModels(connection.connection);
	started = [];
});
afterEach(async () => {
	for (const product of started) {
		if (!product.isRunning()) continue;
		product.kill("SIGTERM");
		await product.ended();
	}
	await connection.close();
	await mongod.stop();
	await rm(dataDir, { recursive: true, force: true, maxRetries: 20 });
}, 30_000);

const env = () => ({
	LARK_APP_ID: "cli_0123456789abcdef",
	LARK_APP_SECRET: "hush-app-secret",
	LARK_ENCRYPT_KEY: "hush-encrypt-key",
	LARK_VERIFICATION_TOKEN: "hush-token",
	// Nobody listens there: chaining needs nothing from Lark.
	LARK_DOMAIN: "http://127.0.0.1:9",
	HOST: "127.0.0.1",
	PORT: "0",
	DATA_DIR: dataDir,
});

function start(): ProductProcess {
	const product = startProduct(["start"], env());
	started.push(product);
	return product;
}

const verify = () => runProduct(["audit", "verify"], env());

/** A start ends whatever runs on its database, a count of ours too (error 11601, Interrupted): then none is seen yet. */
const chained = () =>
	models.audit
		.countDocuments({ seq: { $ne: null } })
		.catch((error: unknown) => {
			if (error instanceof mongo.MongoServerError && error.code === 11601)
				return 0;
			throw error;
		});

async function write(rows: number): Promise<void> {
	await models.audit.collection.insertMany(
		Array.from({ length: rows }, (_, no) => ({
			at: new Date("2021-03-12T08:00:00+08:00"),
			person: "ou_zhou",
			chat: null,
			action: "case-read",
			subject: `case:${no}`,
			result: "done" as const,
			source: "om_1",
		})),
	);
}

describe("duban audit verify", () => {
	it("finds the chain whole after kill -9 and beside a running product, and the first row that was touched", async () => {
		await write(ROWS);
		const first = start();
		await until("the first links", async () => (await chained()) > 0, 60_000);
		first.kill("SIGKILL");
		await first.ended();
		await start().ready();
		await until("all links", async () => (await chained()) === ROWS, 60_000);

		const whole = await verify();
		expect(whole.code).toBe(0);
		expect(whole.stdout).toContain(`審計鏈完整：${ROWS} 條`);

		await models.audit.collection.updateOne(
			{ seq: 100 },
			{ $set: { person: "ou_nobody" } },
		);
		const edited = await verify();
		expect(edited.code).toBe(1);
		expect(edited.stdout).toContain("被改動 [edited 100]");

		await models.audit.collection.deleteOne({ seq: 7 });
		const deleted = await verify();
		expect(deleted.code).toBe(1);
		expect(deleted.stdout).toContain("被刪除 [deleted 7]");
	}, 180_000);
});
