/** A server that is no replica set loses acknowledged writes and has no transactions. */
export class StandaloneServerError extends Error {
	override readonly name = "StandaloneServerError";
	readonly code = "standalone-server";

	constructor(readonly hosts: string) {
		super(
			`The MongoDB server at ${hosts} is a standalone one; a replica set is needed (one node will do), because only that ` +
				"keeps every acknowledged write and has transactions. Start mongod with --replSet rs0, run rs.initiate() " +
				"once in mongosh, and add replicaSet=rs0 to MONGODB_URI.",
		);
	}
}

/** The database did not answer, or did not let us in. Says where, never with which password. */
export class DatabaseUnreachableError extends Error {
	override readonly name = "DatabaseUnreachableError";
	readonly code = "database-unreachable";

	constructor(
		readonly hosts: string,
		why: string,
	) {
		super(
			`The MongoDB server at ${hosts} cannot be used: ${why}. Check MONGODB_URI and that the server runs.`,
		);
	}
}

/** A transaction was not through in time; whether it was committed is unknown. */
export class DatabaseTimeoutError extends Error {
	override readonly name = "DatabaseTimeoutError";
	readonly code = "database-timeout";

	constructor(timeoutMs: number) {
		super(`The database was not through within ${timeoutMs} ms.`);
	}
}
