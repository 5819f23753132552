import { mongo } from "mongoose";

/** Sends one command to the admin database of the `mongod` on that loopback port, whatever state its replica set is in. */
export type AdminCommand = (command: mongo.Document) => Promise<mongo.Document>;

/** Opens a direct connection for the time of `work`; `connectMs` bounds the connecting, `answerMs` each answer. */
export async function withAdmin<T>(
	port: number,
	work: (command: AdminCommand) => Promise<T>,
	{ connectMs = 2_000, answerMs = 10_000 } = {},
): Promise<T> {
	const client = new mongo.MongoClient(`mongodb://127.0.0.1:${port}/`, {
		directConnection: true,
		serverSelectionTimeoutMS: connectMs,
		connectTimeoutMS: connectMs,
		socketTimeoutMS: answerMs,
		maxPoolSize: 1,
	});
	try {
		await client.connect();
		return await work((command) => client.db("admin").command(command));
	} finally {
		await client.close();
	}
}
