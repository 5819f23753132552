import { createFacts } from "../adapters/mongo/installation-facts.js";
import { defineModels, prepareCollections } from "../adapters/mongo/models.js";
import { createSequence } from "../adapters/mongo/sequence.js";
import { storesIn } from "../adapters/mongo/stores.js";
import { readConfig } from "../config.js";
import { openDatabase } from "../database.js";
import { BAD_SETTINGS } from "./exit-codes.js";
import { commandClock } from "../app/plan-clock.js";
import type { Stores } from "../ports/stores.js";
import { createLog } from "../server/log.js";

/**
 * Opens the database beside a running product, or starts it for as long as the command takes. What `work` does is one
 * transaction; `now` is the plan's time. Bad settings end the process with 78.
 */
export async function withStores<T>(
	work: (stores: Stores, now: Date) => Promise<T>,
): Promise<T> {
	const read = readConfig(process.env);
	if (!read.ok) {
		for (const fault of read.faults) process.stderr.write(`${fault}\n`);
		process.exit(BAD_SETTINGS);
	}
	const log = createLog(
		read.config.logLevel === "info" ? "warn" : read.config.logLevel,
	);
	const database = await openDatabase(read.config, log, { exclusive: false });
	try {
		const models = defineModels(database.connection.connection);
		await prepareCollections(models);
		const nextSeq = createSequence(Date.now);
		const clock = await commandClock(read.config.clock, createFacts(models));
		const tools = { clock, nowMs: Date.now, nextSeq };
		return await database.connection.transaction((session) =>
			work(storesIn(models, session, tools), clock.now()),
		);
	} finally {
		await database.close();
	}
}
