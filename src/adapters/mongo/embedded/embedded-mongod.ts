import { withAdmin } from "./admin-client.js";
import {
	firstJoin,
	join,
	leave,
	locked,
	prepare,
	ready,
	type Joined,
	type Start,
} from "./join-server.js";
import { lastComplaint, moveFullLog } from "./log-file.js";
import type { MongoLog } from "./log.js";
import type { EmbeddedPaths } from "./paths.js";
import { REPLICA_SET } from "./replica-set.js";
import { supervise, type Supervision } from "./supervise.js";

const LOG_CHECK_MS = 10 * 60_000;

export interface EmbeddedMongodOptions {
	dataDir: string;
	/** MONGOD_BINARY, where set. */
	mongodBinary?: string | undefined;
	log: MongoLog;
	/** True for the product: refused beside another one. False for a command, which shares what runs. */
	exclusive: boolean;
	/** Fail points (`failCommand`), for tests. */
	testCommands?: boolean;
}

export interface EmbeddedMongod {
	/** Database `duban` of the one-node replica set. Stays valid when the server is restarted. */
	readonly uri: string;
	/** Of the server; another one after it died and was restarted. */
	readonly pid: number;
	/** The server ran already: a running product's, another command's, or an orphan. */
	readonly adopted: boolean;
	/** Leaves the database; the last to leave stops it, cleanly. May be called twice. */
	stop(): Promise<void>;
}

/**
 * A real MongoDB on this machine, data in `dataDir`. Starts one, or uses the one that runs there already; restarts it
 * when it dies. Several processes share one server through `mongod.json`; whoever leaves last stops it.
 *
 * @throws DataDirInUseError when `exclusive` and another exclusive start lives on the directory
 * @throws MongodNotFoundError, MongodStartError
 */
export async function startEmbeddedMongod(
	options: EmbeddedMongodOptions,
): Promise<EmbeddedMongod> {
	const start = await prepare(options);
	await ready(start);
	const joined = await locked(start, () => firstJoin(start));
	const supervision = supervise(
		joined.pid,
		() => locked(start, async () => (await join(start, joined.port)).pid),
		options.log,
		() => lastComplaint(start.paths.logFile),
	);
	return embedded(start, joined, supervision);
}

function embedded(
	start: Start,
	{ port, adopted }: Joined,
	supervision: Supervision,
): EmbeddedMongod {
	const logCheck = setInterval(() => {
		void trimLog(start.paths, port);
	}, LOG_CHECK_MS).unref();
	let stopping: Promise<void> | null = null;
	const stop = async (): Promise<void> => {
		clearInterval(logCheck);
		await supervision.end();
		await locked(start, () => leave(start));
	};
	return {
		uri: `mongodb://127.0.0.1:${port}/duban?replicaSet=${REPLICA_SET}`,
		adopted,
		get pid() {
			return supervision.pid();
		},
		stop: () => (stopping ??= stop()),
	};
}

async function trimLog(paths: EmbeddedPaths, port: number): Promise<void> {
	if (!(await moveFullLog(paths.logFile))) return;
	await withAdmin(port, (command) => command({ logRotate: 1 })).catch(() => {});
}
