import { setTimeout as sleep } from "node:timers/promises";
import { withAdmin } from "./admin-client.js";
import { isAlive } from "./process-info.js";

const ASKED_MS = 4_000;
const TERM_MS = 4_000;
const POLL_MS = 25;

/**
 * Stops a `mongod`: asks it, after 4 s sends SIGTERM, after 8 s SIGKILL (which its journal survives). Resolves when the
 * process is gone.
 */
export async function stopMongod(target: {
	pid: number;
	port: number;
}): Promise<void> {
	await askToShutDown(target.port);
	if (await isGone(target.pid, ASKED_MS)) return;
	signal(target.pid, "SIGTERM");
	if (await isGone(target.pid, TERM_MS)) return;
	await killMongod(target.pid);
}

/** The end for one that does not even answer. */
export async function killMongod(pid: number): Promise<void> {
	signal(pid, "SIGKILL");
	await isGone(pid, 5_000);
}

async function askToShutDown(port: number): Promise<void> {
	const shutdown = { shutdown: 1, force: true, timeoutSecs: 1 };
	const limits = { connectMs: 1_000, answerMs: 3_000 };
	// The answer to success is a closed connection.
	await withAdmin(port, (command) => command(shutdown), limits).catch(() => {});
}

async function isGone(pid: number, withinMs: number): Promise<boolean> {
	const giveUpAt = performance.now() + withinMs;
	while (isAlive(pid)) {
		if (performance.now() > giveUpAt) return false;
		await sleep(POLL_MS);
	}
	return true;
}

function signal(pid: number, name: "SIGTERM" | "SIGKILL"): void {
	try {
		process.kill(pid, name);
	} catch {
		// Gone in the meantime.
	}
}
