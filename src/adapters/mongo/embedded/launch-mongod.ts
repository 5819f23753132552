import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { becomeWritable, REPLICA_SET } from "./replica-set.js";
import { MongodStartError } from "./errors.js";
import { lastComplaint, moveFullLog } from "./log-file.js";
import type { EmbeddedPaths } from "./paths.js";
import { stopMongod } from "./stop-mongod.js";

/** A long journal takes its time to be replayed. */
const START_MS = 120_000;

/** https://www.mongodb.com/docs/manual/reference/exit-codes/ */
const EXIT_HINTS: Record<number, string> = {
	48: "its port is taken",
	62: "the data was written by another line of MongoDB: use the mongod that wrote it (MONGOD_BINARY), or another DATA_DIR",
	100: "another mongod uses the data, or the directory is not writable",
	127: "a system library it needs is missing (libcurl4, OpenSSL 3)",
};

export interface LaunchOptions {
	binary: string;
	port: number;
	paths: EmbeddedPaths;
	/** Fail points, for tests. */
	testCommands: boolean;
	/** Called as soon as there is a process, before it takes writes. */
	onSpawn(pid: number): Promise<void>;
}

/**
 * Starts a one-node replica set and waits until it takes writes. In its own process group and without our streams:
 * neither Ctrl-C nor our death reaches it.
 * @returns its process id
 * @throws MongodStartError with the server's own last complaint
 */
export async function launchMongod(options: LaunchOptions): Promise<number> {
	await moveFullLog(options.paths.logFile);
	const child = spawn(options.binary, mongodArguments(options), {
		detached: true,
		stdio: "ignore",
	});
	child.unref();
	await once(child, "spawn").catch((error: unknown) => {
		throw new MongodStartError(
			`${options.binary} cannot be run: ${String(error)}`,
		);
	});
	const pid = child.pid as number;
	await options.onSpawn(pid);
	await writableOrEnded(child, pid, options);
	return pid;
}

async function writableOrEnded(
	child: ChildProcess,
	pid: number,
	{ port, paths }: LaunchOptions,
): Promise<void> {
	const giveUp = new AbortController();
	try {
		await Promise.race([
			waitWritable(port, giveUp.signal),
			ended(child, paths.logFile),
		]);
	} catch (error) {
		if (child.exitCode === null && child.signalCode === null) {
			await stopMongod({ pid, port });
		}
		throw error;
	} finally {
		giveUp.abort();
	}
}

/** Connecting fails until the server listens, so it is tried again and again. */
async function waitWritable(port: number, signal: AbortSignal): Promise<void> {
	const giveUpAt = performance.now() + START_MS;
	for (;;) {
		try {
			return await becomeWritable(port, giveUpAt - performance.now());
		} catch (error) {
			if (signal.aborted) return;
			if (performance.now() > giveUpAt) throw asStartError(error);
		}
	}
}

async function ended(child: ChildProcess, logFile: string): Promise<never> {
	if (child.exitCode === null && child.signalCode === null) {
		await once(child, "exit");
	}
	throw await endedError(child, logFile);
}

async function endedError(
	{ exitCode, signalCode }: ChildProcess,
	logFile: string,
): Promise<MongodStartError> {
	const how =
		exitCode === null ? `signal ${signalCode ?? "?"}` : `exit code ${exitCode}`;
	const why = [
		exitCode === null ? undefined : EXIT_HINTS[exitCode],
		await lastComplaint(logFile),
	].filter(Boolean);
	return new MongodStartError(
		`The embedded MongoDB ended while starting (${how}): ${why.join("; ")}. Its log: ${logFile}`,
		exitCode,
	);
}

function asStartError(error: unknown): MongodStartError {
	return new MongodStartError(
		error instanceof Error ? error.message : String(error),
	);
}

function mongodArguments(options: LaunchOptions): string[] {
	const { port, paths, testCommands } = options;
	return [
		...["--dbpath", paths.dbPath],
		...["--port", String(port)],
		...["--bind_ip", "127.0.0.1"],
		...(process.platform === "win32" ? [] : ["--nounixsocket"]),
		...["--replSet", REPLICA_SET],
		...["--oplogSize", "128"],
		...["--wiredTigerCacheSizeGB", "0.5"],
		...["--logpath", paths.logFile, "--logappend", "--logRotate", "reopen"],
		...["--quiet", "--slowms", "1000"],
		...["--setParameter", "diagnosticDataCollectionEnabled=false"],
		...(testCommands ? ["--setParameter", "enableTestCommands=1"] : []),
	];
}
