import type { MongoConnection } from "../adapters/mongo/connection.js";
import type { FieldCipher } from "../adapters/mongo/field-cipher.js";
import { createFacts } from "../adapters/mongo/installation-facts.js";
import {
	defineModels,
	type Models,
	prepareCollections,
} from "../adapters/mongo/models.js";
import { sealedSamples } from "../adapters/mongo/sealed-samples.js";
import { createSequence } from "../adapters/mongo/sequence.js";
import { storesIn } from "../adapters/mongo/stores.js";
import { type Config, readConfig } from "../config.js";
import { openDatabase } from "../database.js";
import { BAD_SETTINGS } from "./exit-codes.js";
import { openDataCipher } from "../app/data-cipher.js";
import { DataKeyError } from "../app/data-key-error.js";
import { commandClock } from "../app/plan-clock.js";
import type { Clock } from "../ports/clock.js";
import type { Stores } from "../ports/stores.js";
import { createLog } from "../server/log.js";
import { secretsOf } from "../server/secrets-of.js";

/**
 * Opens the database beside a running product, or starts it for as long as the command takes. What `work` does is one
 * transaction; `now` is the plan's time. Bad settings end the process with 78, as does another key than the database's.
 */
export function withStores<T>(
	work: (stores: Stores, now: Date) => Promise<T>,
): Promise<T> {
	return withDatabase(async ({ connection, models, cipher, clock }) => {
		const nextSeq = createSequence(Date.now);
		const tools = { clock, nowMs: Date.now, nextSeq, cipher };
		return connection.transaction((session) =>
			work(storesIn(models, session, tools), clock.now()),
		);
	});
}

/** The database as a command gets it. */
export interface OpenDatabase {
	connection: MongoConnection;
	models: Models;
	cipher: FieldCipher;
	/** The plan's. */
	clock: Clock;
}

/** The same without a transaction. */
export async function withDatabase<T>(
	work: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
	const read = readConfig(process.env);
	if (!read.ok) return refuse(read.faults);
	try {
		return await workOn(read.config, work);
	} catch (error) {
		if (!(error instanceof DataKeyError)) throw error;
		return refuse([error.message]);
	}
}

async function workOn<T>(
	config: Config,
	work: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
	const level = config.logLevel === "info" ? "warn" : config.logLevel;
	const log = createLog(level, secretsOf(process.env));
	const database = await openDatabase(config, log, { exclusive: false });
	try {
		const models = defineModels(database.connection.connection);
		await prepareCollections(models);
		const facts = createFacts(models);
		const cipher = await openDataCipher(config, facts, () =>
			sealedSamples(models),
		);
		const clock = await commandClock(config.clock, facts);
		const { connection } = database;
		return await work({ connection, models, cipher, clock });
	} finally {
		await database.close();
	}
}

function refuse(faults: string[]): never {
	for (const fault of faults) process.stderr.write(`${fault}\n`);
	process.exit(BAD_SETTINGS);
}
