import type { ClientSession } from "mongoose";
import type { Logger } from "pino";
import type { MongoConnection } from "../adapters/mongo/connection.js";
import type { FieldCipher } from "../adapters/mongo/field-cipher.js";
import {
	createFacts,
	type Facts,
} from "../adapters/mongo/installation-facts.js";
import {
	defineModels,
	type Models,
	prepareCollections,
} from "../adapters/mongo/models.js";
import { createSequence } from "../adapters/mongo/sequence.js";
import { storesIn } from "../adapters/mongo/stores.js";
import type { Clock } from "../ports/clock.js";
import type { Stores } from "../ports/stores.js";

/** The database, ready to be worked with. */
export interface Storage {
	connection: MongoConnection;
	models: Models;
	facts: Facts;
	/** For what is encrypted at rest. */
	cipher: FieldCipher;
	/** Stamps in order of arrival. */
	nextSeq: () => string;
	/** Real time, ms. */
	nowMs: () => number;
	/** All stores, in that transaction; with null each call stands alone. */
	stores: (session: ClientSession | null) => Stores;
	transaction: <T>(work: (stores: Stores) => Promise<T>) => Promise<T>;
}

/** Creates what is missing in the database. */
export async function openStorage(
	connection: MongoConnection,
	clock: Clock,
	nowMs: () => number,
	cipher: FieldCipher,
	log: Logger | null = null,
): Promise<Storage> {
	const models = defineModels(connection.connection);
	await prepareCollections(models);
	const nextSeq = createSequence(nowMs);
	const stores = (session: ClientSession | null) =>
		storesIn(models, session, {
			...{ clock, nowMs, nextSeq, cipher },
			noteUnreadable: (err) => log?.error({ err }, "row cannot be read"),
		});
	return {
		connection,
		models,
		facts: createFacts(models),
		cipher,
		nextSeq,
		nowMs,
		stores,
		transaction: (work) =>
			connection.transaction((session) => work(stores(session))),
	};
}
