import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findMongod } from "../../../src/adapters/mongo/embedded/find-mongod.js";

const log = pino({ level: "silent" });
let dir: string;

beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), "duban-find-"));
	vi.stubEnv("XDG_CACHE_HOME", join(dir, "cache"));
	vi.stubEnv("PATH", join(dir, "path"));
	// Nobody listens on port 1: as where mongodb.org is out of reach.
	vi.stubEnv("MONGOMS_DOWNLOAD_MIRROR", "https://127.0.0.1:1");
});

afterEach(async () => {
	vi.unstubAllEnvs();
	await rm(dir, { recursive: true, force: true });
});

/** A program that says what a server of that version says. */
async function fakeMongod(...path: string[]): Promise<string> {
	const file = join(dir, ...path);
	await mkdir(join(file, ".."), { recursive: true });
	await writeFile(file, "#!/bin/sh\necho 'db version v1.2.3'\n");
	await chmod(file, 0o755);
	return file;
}

describe.skipIf(process.platform === "win32")("findMongod", () => {
	it("takes MONGOD_BINARY before anything else", async () => {
		await fakeMongod("path", "mongod");
		const mine = await fakeMongod("mine", "mongod");
		const found = await findMongod({ dataDir: dir, mongodBinary: mine, log });
		expect(found).toBe(mine);
	});

	it("refuses a MONGOD_BINARY that is not there, and names it", async () => {
		await fakeMongod("path", "mongod");
		const mongodBinary = join(dir, "nowhere", "mongod");
		await expect(
			findMongod({ dataDir: dir, mongodBinary, log }),
		).rejects.toThrow(/MONGOD_BINARY/);
	});

	it("takes the one on the PATH", async () => {
		const onPath = await fakeMongod("path", "mongod");
		expect(await findMongod({ dataDir: dir, log })).toBe(onPath);
	});

	it("takes one fetched before into the data directory", async () => {
		const name = `mongod-official-${process.platform}-${process.arch}`;
		const cached = await fakeMongod("bin", name);
		expect(await findMongod({ dataDir: dir, log })).toBe(cached);
	});

	it("passes over one that does not run", async () => {
		const broken = await fakeMongod("path", "mongod");
		await writeFile(broken, "#!/bin/sh\nexit 127\n");
		const name = `mongod-official-${process.platform}-${process.arch}`;
		const cached = await fakeMongod("cache", "duban", name);
		expect(await findMongod({ dataDir: dir, log })).toBe(cached);
	});

	it("says what to do when there is none and none can be fetched", async () => {
		await expect(findMongod({ dataDir: dir, log })).rejects.toMatchObject({
			name: "MongodNotFoundError",
			message: expect.stringMatching(
				/MONGODB_URI.*MONGOD_BINARY.*mongodb\.org.*Python package/s,
			) as string,
		});
	});
});
