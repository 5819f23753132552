import { randomUUID } from "node:crypto";
import type { EmbeddedMongodOptions } from "./embedded-mongod.js";
import { DataDirInUseError, MongodStartError } from "./errors.js";
import { findMongod } from "./find-mongod.js";
import { freePort } from "./free-port.js";
import { launchMongod } from "./launch-mongod.js";
import { embeddedPaths, type EmbeddedPaths } from "./paths.js";
import { processStamp } from "./process-info.js";
import { becomeWritable } from "./replica-set.js";
import {
	answersFor,
	runningMongod,
	type RunningMongod,
} from "./running-mongod.js";
import { withStartLock } from "./start-lock.js";
import {
	liveHolders,
	readState,
	writeState,
	type Holder,
	type MongodState,
} from "./state-file.js";
import { killMongod, stopMongod } from "./stop-mongod.js";

const ADOPT_MS = 20_000;
const PORT_TAKEN = 48;

/** One start's view of the data directory. */
export interface Start {
	options: EmbeddedMongodOptions;
	paths: EmbeddedPaths;
	holder: Holder;
	/** Looked for once. */
	binary(): Promise<string>;
}

export interface Joined {
	pid: number;
	port: number;
	adopted: boolean;
}

/** Creates the directories and names this start. */
export async function prepare(options: EmbeddedMongodOptions): Promise<Start> {
	const paths = await embeddedPaths(options.dataDir);
	let found: Promise<string> | null = null;
	const { dataDir } = paths;
	const { mongodBinary, log, exclusive } = options;
	return {
		options,
		paths,
		holder: {
			id: randomUUID(),
			pid: process.pid,
			stamp: processStamp(process.pid) ?? "",
			exclusive,
		},
		binary: () => (found ??= findMongod({ dataDir, mongodBinary, log })),
	};
}

/**
 * Has a server at hand where one will be needed. Outside the lock: fetching one can take minutes, and somebody else's
 * start must not wait for it.
 * @throws DataDirInUseError, MongodNotFoundError
 */
export async function ready(start: Start): Promise<void> {
	const state = await currentState(start);
	if ((await runningMongod(start.paths, state)) === null) await start.binary();
}

/** Runs `work` while no other start does. */
export function locked<T>(start: Start, work: () => Promise<T>): Promise<T> {
	return withStartLock(start.paths.lockFile, work);
}

/** What the file says; refuses when another product lives here. */
async function currentState(start: Start): Promise<MongodState | null> {
	const state = await readState(start.paths.stateFile);
	const rival = liveHolders(state).find(
		(other) => other.exclusive && other.id !== start.holder.id,
	);
	if (rival !== undefined && start.holder.exclusive) {
		throw new DataDirInUseError(start.paths.dataDir, rival.pid);
	}
	return state;
}

/** The first `join` of a start; when it fails, nothing stays behind in its name. */
export async function firstJoin(start: Start): Promise<Joined> {
	try {
		return await join(start);
	} catch (error) {
		await leave(start);
		throw error;
	}
}

/**
 * Under the lock: uses the running server, or replaces it, or starts one; and signs in as a holder.
 * @param port the one it must have, because drivers are connected to it; without it, the last one where that is free
 */
export async function join(start: Start, port?: number): Promise<Joined> {
	const state = await currentState(start);
	const running = await runningMongod(start.paths, state);
	if (running !== null && (await isUsable(running, start))) {
		await signIn(start, running);
		return { ...running, adopted: true };
	}
	if (running !== null) await dispose(running, start, state);
	return port === undefined ? launch(start, state) : launchOn(port, start);
}

async function isUsable(
	{ pid, port }: RunningMongod,
	{ paths, options: { log } }: Start,
): Promise<boolean> {
	try {
		if (!(await answersFor(port, paths))) throw new Error("no answer");
		await becomeWritable(port, ADOPT_MS);
		log.info({ mongodPid: pid }, "using the mongod that already runs here");
		return true;
	} catch (error) {
		log.warn({ mongodPid: pid, err: error }, "a mongod here does not work");
		return false;
	}
}

/** Ends a server that does not work, but only when nobody uses it: it may be just slow, and theirs. */
async function dispose(
	{ pid }: RunningMongod,
	{ holder }: Start,
	state: MongodState | null,
): Promise<void> {
	const user = liveHolders(state).find(({ id }) => id !== holder.id);
	if (user !== undefined) {
		throw new MongodStartError(
			`The embedded MongoDB (process ${pid}) that duban (process ${user.pid}) uses does not answer. Try again later.`,
		);
	}
	await killMongod(pid);
}

async function launch(
	start: Start,
	state: MongodState | null,
): Promise<Joined> {
	try {
		return await launchOn(await freePort(state?.port ?? null), start);
	} catch (error) {
		// Somebody took the port between our look and the server's.
		const lostPort =
			error instanceof MongodStartError && error.exitCode === PORT_TAKEN;
		if (!lostPort) throw error;
		return launchOn(await freePort(null), start);
	}
}

async function launchOn(port: number, start: Start): Promise<Joined> {
	const binary = await start.binary();
	const pid = await launchMongod({
		binary,
		port,
		paths: start.paths,
		testCommands: start.options.testCommands ?? false,
		onSpawn: (pid) => signIn(start, { pid, port }),
	});
	start.options.log.info({ mongodPid: pid, port }, "embedded MongoDB started");
	return { pid, port, adopted: false };
}

async function signIn(
	{ paths, holder }: Start,
	{ pid, port }: { pid: number; port: number },
): Promise<void> {
	const before = await readState(paths.stateFile);
	const others = liveHolders(before).filter(({ id }) => id !== holder.id);
	const sameServer = before?.pid === pid;
	const holders = [...others, holder];
	await writeState(paths.stateFile, {
		pid,
		port,
		ownerPid: (holders.find((one) => one.exclusive) ?? holder).pid,
		startedAt:
			(sameServer ? before.startedAt : null) ?? new Date().toISOString(),
		holders,
	});
}

/** Under the lock: signs out, and stops the server when nobody else is signed in. */
export async function leave({ paths, holder }: Start): Promise<void> {
	const state = await readState(paths.stateFile);
	const others = liveHolders(state).filter(({ id }) => id !== holder.id);
	const next = others[0];
	if (state !== null && next !== undefined) {
		return writeState(paths.stateFile, {
			...state,
			ownerPid: next.pid,
			holders: others,
		});
	}
	const running = await runningMongod(paths, state);
	if (running !== null) await stopMongod(running);
	if (state !== null) await writeState(paths.stateFile, stopped(state));
}

function stopped(state: MongodState): MongodState {
	return { ...state, pid: null, ownerPid: null, startedAt: null, holders: [] };
}
