import { createConnection } from "mongoose";
import type { ClientSession, ConnectOptions, Connection } from "mongoose";
import type { Logger } from "pino";
import {
	DatabaseTimeoutError,
	DatabaseUnreachableError,
	StandaloneServerError,
} from "./connection-errors.js";
import {
	databaseOf,
	directUri,
	hostsOf,
	withoutOptions,
} from "./connection-uri.js";

export {
	DatabaseTimeoutError,
	DatabaseUnreachableError,
	StandaloneServerError,
} from "./connection-errors.js";

/** One call must not hold anybody up for longer: no answer by then counts as lost. */
const OPERATION_MS = 2_500;
const SELECTION_MS = 2_000;
const CONNECT_MS = 6_000;
const TRANSACTION_MS = 20_000;

/** Of the URI's options, in lower case: what must not be chosen by whoever writes the address. */
const DECIDED_HERE = [
	"w",
	"j",
	"journal",
	"fsync",
	"wtimeout",
	"wtimeoutms",
	"readconcernlevel",
	"readpreference",
	"readpreferencetags",
	"maxstalenessseconds",
	"retrywrites",
	"retryreads",
	"timeoutms",
	"sockettimeoutms",
	"serverselectiontimeoutms",
	"connecttimeoutms",
	"waitqueuetimeoutms",
];

type Log = Pick<Logger, "info" | "warn">;

/** A database that keeps what it acknowledged, and how to write several things at one stroke. */
export interface MongoConnection {
	/** Own connection, not mongoose's global one. Buffers nothing; builds no index and no collection by itself. */
	readonly connection: Connection;
	/** True when a primary answers within about two seconds; never throws. */
	ping(): Promise<boolean>;
	/**
	 * Runs `fn` in a transaction (snapshot, majority), again when the database says that another try may do: `fn` must
	 * have no effect but through the session. Any error of `fn` undoes everything and is passed on.
	 * @throws DatabaseTimeoutError after `timeoutMs` (20 s): then nothing was written, or the commit went out unanswered
	 */
	transaction<T>(
		fn: (session: ClientSession) => Promise<T>,
		options?: { timeoutMs?: number },
	): Promise<T>;
	/** May be called twice. */
	close(): Promise<void>;
}

export interface ConnectMongoOptions {
	log: Log;
	/** How long the database may take to come up; less than the 10 s in which a start must fail. */
	timeoutMs?: number;
	/** How long one answer may take. */
	operationTimeoutMs?: number;
}

/**
 * Connects to a replica set, with writes acknowledged by the majority and journalled, majority reads and retried
 * writes, whatever the URI says. Operations on it fail after about `operationTimeoutMs` without an answer, and work again
 * by themselves when the database is back.
 *
 * @throws StandaloneServerError
 * @throws DatabaseUnreachableError after `timeoutMs`
 */
export async function connectMongo(
	uri: string,
	options: ConnectMongoOptions,
): Promise<MongoConnection> {
	const connection = await openWithin(
		options.timeoutMs ?? CONNECT_MS,
		uri,
		options,
	);
	const hush = tellComingAndGoing(connection, options.log);
	let closing: Promise<void> | null = null;
	return {
		connection,
		ping: () => ping(connection),
		transaction: (fn, limits) =>
			transaction(connection, fn, limits?.timeoutMs ?? TRANSACTION_MS),
		close() {
			hush();
			return (closing ??= connection.close());
		},
	};
}

/** A server may be just starting: tried again until the time is over, unless waiting cannot help. */
async function openWithin(
	timeoutMs: number,
	uri: string,
	options: ConnectMongoOptions,
): Promise<Connection> {
	const giveUpAt = performance.now() + timeoutMs;
	for (;;) {
		try {
			return await open(uri, clientOptions(uri, options));
		} catch (error) {
			if (error instanceof StandaloneServerError) throw error;
			await refuseStandaloneAt(uri);
			if (isFinal(error) || performance.now() + SELECTION_MS > giveUpAt) {
				throw unreachable(uri, error);
			}
		}
	}
}

async function open(uri: string, options: ConnectOptions): Promise<Connection> {
	const connection = createConnection();
	try {
		await connection.openUri(withoutOptions(uri, DECIDED_HERE), options);
		await refuseStandalone(connection, uri);
		return connection;
	} catch (error) {
		await connection.close(true).catch(() => {});
		throw error;
	}
}

/**
 * `timeoutMS` would be the one limit for all of this, but the driver (7.8) ignores it; so each stage has its own.
 */
function clientOptions(
	uri: string,
	{ operationTimeoutMs = OPERATION_MS }: ConnectMongoOptions,
): ConnectOptions {
	return {
		w: "majority",
		journal: true,
		readConcernLevel: "majority",
		readPreference: "primary",
		retryWrites: true,
		retryReads: true,
		serverSelectionTimeoutMS: SELECTION_MS,
		connectTimeoutMS: SELECTION_MS,
		waitQueueTimeoutMS: SELECTION_MS,
		socketTimeoutMS: operationTimeoutMs,
		bufferCommands: false,
		autoIndex: false,
		autoCreate: false,
		...(databaseOf(uri) === "" ? { dbName: "duban" } : {}),
		...(/[?&]appName=/i.test(uri) ? {} : { appName: "duban" }),
	};
}

async function refuseStandalone(
	connection: Connection,
	uri: string,
): Promise<void> {
	const hello = await connection.getClient().db("admin").command({ hello: 1 });
	const isReplicaSet =
		hello["setName"] !== undefined || hello["isreplicaset"] === true;
	const isCluster = hello["msg"] === "isdbgrid";
	if (!isReplicaSet && !isCluster)
		throw new StandaloneServerError(hostsOf(uri));
}

/** A URI that names a set hides a standalone server behind "no primary found": so it is asked without the name. */
async function refuseStandaloneAt(uri: string): Promise<void> {
	const direct = directUri(uri);
	if (direct === null) return;
	try {
		const probe = await open(direct, { serverSelectionTimeoutMS: 1_000 });
		await probe.close();
	} catch (error) {
		if (error instanceof StandaloneServerError) throw error;
	}
}

const FINAL = new Set([
	"MongoParseError",
	"MongoInvalidArgumentError",
	"MongoAPIError",
	"MongoServerError",
	"MongoMissingCredentialsError",
]);

function isFinal(error: unknown): boolean {
	return error instanceof Error && FINAL.has(error.name);
}

/** The driver's error is not passed on as the cause: for a bad URI it quotes it, password and all. */
function unreachable(uri: string, error: unknown): DatabaseUnreachableError {
	const why = error instanceof Error ? error.message : String(error);
	const isUriFault = error instanceof Error && error.name === "MongoParseError";
	return new DatabaseUnreachableError(
		hostsOf(uri),
		isUriFault ? "its address is not a valid MongoDB URI" : why,
	);
}

/** The function it answers ends the telling: our own closing is no news. */
function tellComingAndGoing(connection: Connection, log: Log): () => void {
	const gone = () => log.warn("the database went away");
	const back = () => log.info("the database is back");
	connection.on("disconnected", gone).on("reconnected", back);
	return () => {
		connection.off("disconnected", gone).off("reconnected", back);
	};
}

async function ping(connection: Connection): Promise<boolean> {
	const answer = connection
		.getClient()
		.db("admin")
		.command({ ping: 1 }, { readPreference: "primary" })
		.then(() => true);
	return within(SELECTION_MS, answer).catch(() => false);
}

async function transaction<T>(
	connection: Connection,
	fn: (session: ClientSession) => Promise<T>,
	timeoutMs: number,
): Promise<T> {
	const giveUpAt = performance.now() + timeoutMs;
	const refuseLate = (): void => {
		if (performance.now() > giveUpAt) throw new DatabaseTimeoutError(timeoutMs);
	};
	const attempt = async (session: ClientSession): Promise<T> => {
		refuseLate();
		const result = await fn(session);
		// The caller was told that nothing happened, so nothing may be committed any more.
		refuseLate();
		return result;
	};
	return within(
		timeoutMs,
		connection.transaction(attempt, {
			readConcern: { level: "snapshot" },
			writeConcern: { w: "majority", journal: true },
			readPreference: "primary",
		}),
	);
}

/**
 * What `work` comes to, or a DatabaseTimeoutError after `timeoutMs`; the work itself goes on. For whoever has to answer in
 * time: one operation may take two waits for an answer, as the driver tries it twice.
 */
export async function within<T>(
	timeoutMs: number,
	work: Promise<T>,
): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const tooLate = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new DatabaseTimeoutError(timeoutMs)),
			timeoutMs,
		);
	});
	try {
		return await Promise.race([work, tooLate]);
	} finally {
		clearTimeout(timer);
	}
}
