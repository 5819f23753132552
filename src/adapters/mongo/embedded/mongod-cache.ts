import {
	access,
	chmod,
	constants,
	mkdir,
	mkdtemp,
	rename,
	rm,
} from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

/** MongoDB's own build, or the old one in a Python package. */
export type FetchedKind = "official" | "packaged";

/**
 * Where a fetched `mongod` is kept, in the order they are looked through: the data directory, and the user's own cache, so that
 * a fresh clone or data directory need not fetch again.
 */
export function cachePlaces(dataDir: string, kind: FetchedKind): string[] {
	const userCache = process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
	return [join(dataDir, "bin"), join(userCache, "duban")].map((directory) =>
		join(directory, cachedName(kind)),
	);
}

/**
 * Makes a `mongod` with `fetch`, which is given an empty directory and answers the file it made there, and moves it to
 * the first of `places` that can be written, at one stroke: two processes at once never see half a file.
 */
export async function fetchInto(
	places: readonly string[],
	fetch: (emptyDir: string) => Promise<string>,
): Promise<string> {
	const place = await firstWritable(places);
	const workDir = await mkdtemp(`${place}-`);
	try {
		const made = await fetch(workDir);
		await chmod(made, 0o755);
		await rename(made, place);
		return place;
	} finally {
		await rm(workDir, { recursive: true, force: true });
	}
}

async function firstWritable(places: readonly string[]): Promise<string> {
	for (const place of places) {
		const directory = join(place, "..");
		try {
			await mkdir(directory, { recursive: true });
			await access(directory, constants.W_OK);
			return place;
		} catch {
			// The next one, then.
		}
	}
	throw new Error(`Cannot write to any of: ${places.join(", ")}`);
}

/** One home directory may serve machines of several kinds. */
function cachedName(kind: FetchedKind): string {
	const name = `mongod-${kind}-${process.platform}-${process.arch}`;
	return process.platform === "win32" ? `${name}.exe` : name;
}
