import { createFacts } from "../adapters/mongo/installation-facts.js";
import { defineModels, prepareCollections } from "../adapters/mongo/models.js";
import { createSequence } from "../adapters/mongo/sequence.js";
import { storesIn } from "../adapters/mongo/stores.js";
import { type Config, readConfig } from "../config.js";
import { openDatabase } from "../database.js";
import { BAD_SETTINGS } from "./exit-codes.js";
import { openDataCipher } from "../app/data-cipher.js";
import { DataKeyError } from "../app/data-key-error.js";
import { commandClock } from "../app/plan-clock.js";
import type { Stores } from "../ports/stores.js";
import { createLog } from "../server/log.js";

/**
 * Opens the database beside a running product, or starts it for as long as the command takes. What `work` does is one
 * transaction; `now` is the plan's time. Bad settings end the process with 78, as does another key than the database's.
 */
export async function withStores<T>(
	work: (stores: Stores, now: Date) => Promise<T>,
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
	work: (stores: Stores, now: Date) => Promise<T>,
): Promise<T> {
	const log = createLog(config.logLevel === "info" ? "warn" : config.logLevel);
	const database = await openDatabase(config, log, { exclusive: false });
	try {
		const models = defineModels(database.connection.connection);
		await prepareCollections(models);
		const facts = createFacts(models);
		const cipher = await openDataCipher(config, facts);
		const nextSeq = createSequence(Date.now);
		const clock = await commandClock(config.clock, facts);
		const tools = { clock, nowMs: Date.now, nextSeq, cipher };
		return await database.connection.transaction((session) =>
			work(storesIn(models, session, tools), clock.now()),
		);
	} finally {
		await database.close();
	}
}

function refuse(faults: string[]): never {
	for (const fault of faults) process.stderr.write(`${fault}\n`);
	process.exit(BAD_SETTINGS);
}
