import type { Logger } from "pino";
import {
	connectMongo,
	type MongoConnection,
} from "./adapters/mongo/connection.js";
import { startEmbeddedMongod } from "./adapters/mongo/embedded/embedded-mongod.js";
import type { Config } from "./config.js";

export interface Database {
	kind: "embedded" | "external";
	connection: MongoConnection;
	close(): Promise<void>;
}

/** The database of the settings: the one of `MONGODB_URI`, else the embedded one. `exclusive`: as the running product. */
export async function openDatabase(
	config: Pick<Config, "mongodbUri" | "mongodBinary" | "dataDir">,
	log: Logger,
	{ exclusive }: { exclusive: boolean },
): Promise<Database> {
	if (config.mongodbUri) {
		const connection = await connectMongo(config.mongodbUri, { log });
		return { kind: "external", connection, close: () => connection.close() };
	}
	const embedded = await startEmbeddedMongod({
		dataDir: config.dataDir,
		mongodBinary: config.mongodBinary ?? undefined,
		log,
		exclusive,
	});
	const connection = await connectMongo(embedded.uri, { log }).catch(
		async (error: unknown) => {
			await embedded.stop();
			throw error;
		},
	);
	return {
		kind: "embedded",
		connection,
		async close() {
			await connection.close();
			await embedded.stop();
		},
	};
}
