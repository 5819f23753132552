import { randomUUID } from "node:crypto";
import { link, readFile, rename, unlink, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { hasCode, processStamp } from "./process-info.js";

const POLL_MS = 50;
const GIVE_UP_MS = 120_000;

/**
 * Runs `work` while no other process on this machine does so under the same lock file. A lock left by a dead process is
 * taken over. Throws when the lock stays taken for two minutes.
 */
export async function withStartLock<T>(
	lockFile: string,
	work: () => Promise<T>,
): Promise<T> {
	const mark = `${process.pid} ${processStamp(process.pid) ?? ""} ${randomUUID()}`;
	await takeLock(lockFile, mark);
	try {
		return await work();
	} finally {
		if ((await readLock(lockFile)) === mark) await unlink(lockFile);
	}
}

async function takeLock(lockFile: string, mark: string): Promise<void> {
	const draft = `${lockFile}.${randomUUID()}`;
	await writeFile(draft, mark, { mode: 0o600 });
	try {
		const giveUpAt = performance.now() + GIVE_UP_MS;
		while (!(await tryLink(draft, lockFile))) {
			await dropIfStale(lockFile);
			if (performance.now() > giveUpAt) {
				throw new Error(`Another start has held ${lockFile} for too long.`);
			}
			await sleep(POLL_MS);
		}
	} finally {
		await unlink(draft);
	}
}

/** A link, not an exclusive create: the file is there with its content or not at all. */
async function tryLink(draft: string, lockFile: string): Promise<boolean> {
	try {
		await link(draft, lockFile);
		return true;
	} catch (error) {
		if (hasCode(error, "EEXIST")) return false;
		throw error;
	}
}

/** Moves a dead process's lock away; if a rival was faster and it is now somebody's live lock, puts it back. */
async function dropIfStale(lockFile: string): Promise<void> {
	const seen = await readLock(lockFile);
	if (seen === null || isHeld(seen)) return;
	const aside = `${lockFile}.${randomUUID()}`;
	try {
		await rename(lockFile, aside);
	} catch (error) {
		if (hasCode(error, "ENOENT")) return;
		throw error;
	}
	const moved = await readLock(aside);
	if (moved !== null && isHeld(moved)) await tryLink(aside, lockFile);
	await unlink(aside);
}

function isHeld(mark: string): boolean {
	const [pid, stamp] = mark.split(" ");
	return processStamp(Number(pid)) === stamp;
}

async function readLock(lockFile: string): Promise<string | null> {
	try {
		return await readFile(lockFile, "utf8");
	} catch (error) {
		if (hasCode(error, "ENOENT")) return null;
		throw error;
	}
}
