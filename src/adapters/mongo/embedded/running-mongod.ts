import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { mongo } from "mongoose";
import { withAdmin } from "./admin-client.js";
import type { EmbeddedPaths } from "./paths.js";
import { commandLine, isAlive } from "./process-info.js";
import type { MongodState } from "./state-file.js";

export interface RunningMongod {
	pid: number;
	port: number;
}

/**
 * The `mongod` that runs on this data directory, whoever started it. Process numbers come from our state file and from
 * the server's own lock file, and count only when that process really is a server on this very directory.
 */
export async function runningMongod(
	paths: EmbeddedPaths,
	state: MongodState | null,
): Promise<RunningMongod | null> {
	const pids = [state?.pid ?? null, await pidInServerLock(paths)];
	for (const pid of new Set(pids)) {
		const port = pid === null ? null : portOf(pid, paths, state);
		if (pid === null || port === null) continue;
		// Where no command line can be read, only its own answer proves whose process it is.
		if (process.platform === "win32" && !(await answersFor(port, paths))) {
			continue;
		}
		return { pid, port };
	}
	return null;
}

async function pidInServerLock(paths: EmbeddedPaths): Promise<number | null> {
	const text = await readFile(join(paths.dbPath, "mongod.lock"), "utf8").catch(
		() => "",
	);
	const pid = Number.parseInt(text, 10);
	return pid > 0 ? pid : null;
}

function portOf(
	pid: number,
	paths: EmbeddedPaths,
	state: MongodState | null,
): number | null {
	if (!isAlive(pid)) return null;
	if (process.platform === "win32") return state?.port ?? null;
	const line = commandLine(pid);
	if (line === null || !line.includes(`--dbpath ${paths.dbPath} `)) return null;
	return Number(/ --port (\d+)/.exec(line)?.[1]) || null;
}

/** True when the server on that port answers within seconds, and is the one of this data directory. */
export async function answersFor(
	port: number,
	paths: EmbeddedPaths,
): Promise<boolean> {
	const limits = { connectMs: 3_000, answerMs: 3_000 };
	try {
		const options = await withAdmin(
			port,
			(command) => command({ getCmdLineOpts: 1 }),
			limits,
		);
		return dbPathOf(options) === paths.dbPath;
	} catch {
		return false;
	}
}

function dbPathOf(options: mongo.Document): string | undefined {
	const parsed = options["parsed"] as { storage?: { dbPath?: string } };
	return parsed.storage?.dbPath;
}
