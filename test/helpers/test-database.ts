import { randomBytes } from "node:crypto";
import { pino } from "pino";
import { inject } from "vitest";
import {
	connectMongo,
	type MongoConnection,
} from "../../src/adapters/mongo/connection.js";

export interface TestDatabase {
	uri: string;
	/** A name nobody else has. */
	name: string;
	connection: MongoConnection;
	/** Removes the database and closes the connection. */
	drop(): Promise<void>;
}

/** A fresh, empty database on the MongoDB of this run. */
export async function testDatabase(): Promise<TestDatabase> {
	const name = `test-${randomBytes(6).toString("hex")}`;
	const uri = inject("mongoUri").replace("/duban?", `/${name}?`);
	const connection = await connectMongo(uri, {
		log: pino({ level: "silent" }),
		// Several test files share one machine: slow is not lost here.
		operationTimeoutMs: 10_000,
	});
	return {
		uri,
		name,
		connection,
		async drop() {
			await connection.connection.dropDatabase();
			await connection.close();
		},
	};
}
