import { mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";

/** Where the embedded database keeps its things, all under the data directory. */
export interface EmbeddedPaths {
	/** Absolute, links resolved, so that it can be compared with what a running mongod was given. */
	dataDir: string;
	dbPath: string;
	stateFile: string;
	lockFile: string;
	logFile: string;
}

/** Creates the directories, private to the user, and names the files in them. */
export async function embeddedPaths(dataDir: string): Promise<EmbeddedPaths> {
	await mkdir(join(dataDir, "mongodb"), { recursive: true, mode: 0o700 });
	const root = await realpath(dataDir);
	return {
		dataDir: root,
		dbPath: join(root, "mongodb"),
		stateFile: join(root, "mongod.json"),
		lockFile: join(root, "mongod.start.lock"),
		logFile: join(root, "mongod.log"),
	};
}
