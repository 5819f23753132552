import { randomBytes } from "node:crypto";
import {
	chmod,
	link,
	mkdir,
	open,
	readFile,
	rename,
	rm,
} from "node:fs/promises";
import { join } from "node:path";
import { DataKeyError } from "./data-key-error.js";

/** In DATA_DIR: one line. */
export const KEY_FILE = "data-key";
const KEY_BYTES = 32;
const OWNER_ONLY = 0o600;

/**
 * The secret in the key's file; null where there is none.
 *
 * @throws DataKeyError
 */
export async function readKeyFile(dataDir: string): Promise<string | null> {
	const path = join(dataDir, KEY_FILE);
	try {
		const secret = (await readFile(path, "utf8")).trim();
		if (secret === "") throw unusable("is empty");
		// A copy may have loosened it; one that is not ours, such as a mounted secret, stays as it is.
		await chmod(path, OWNER_ONLY).catch(() => undefined);
		return secret;
	} catch (error) {
		if (codeOf(error) === "ENOENT") return null;
		throw known(error, "read");
	}
}

/**
 * Makes the file, unless another start was quicker; the secret that stays is returned. Killed at any moment it leaves none
 * or a whole one.
 *
 * @throws DataKeyError
 */
export async function makeKeyFile(dataDir: string): Promise<string> {
	const path = join(dataDir, KEY_FILE);
	const fresh = `${path}.${randomBytes(6).toString("hex")}.new`;
	try {
		await mkdir(dataDir, { recursive: true });
		await writeDurably(fresh, randomBytes(KEY_BYTES).toString("base64url"));
		await publish(fresh, path);
		await syncFolder(dataDir);
	} catch (error) {
		throw known(error, "written");
	} finally {
		await rm(fresh, { force: true });
	}
	const kept = await readKeyFile(dataDir);
	if (kept === null) throw unusable("is gone again");
	return kept;
}

async function writeDurably(path: string, line: string): Promise<void> {
	const file = await open(path, "wx", OWNER_ONLY);
	try {
		await file.writeFile(`${line}\n`);
		await file.sync();
	} finally {
		await file.close();
	}
}

/** A link is made whole or not at all, and never over one that is there. */
async function publish(fresh: string, path: string): Promise<void> {
	try {
		await link(fresh, path);
	} catch (error) {
		if (codeOf(error) === "EEXIST") return;
		// A file system without links; of two starts at once the database then refuses one.
		await rename(fresh, path);
	}
}

/** So that the name outlives a power cut; Windows opens no folders, and needs none of it. */
async function syncFolder(path: string): Promise<void> {
	const folder = await open(path, "r").catch(() => null);
	await folder?.sync().catch(() => undefined);
	await folder?.close();
}

function known(error: unknown, done: "read" | "written"): unknown {
	const code = codeOf(error);
	return code === null ? error : unusable(`cannot be ${done} (${code})`);
}

function unusable(why: string): DataKeyError {
	return new DataKeyError(
		`DATA_KEY: the file ${KEY_FILE} in DATA_DIR ${why}; mend that, or set DATA_KEY`,
	);
}

function codeOf(error: unknown): string | null {
	if (!(error instanceof Error) || !("code" in error)) return null;
	return String(error.code);
}
