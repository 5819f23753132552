import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import type { TestProject } from "vitest/node";
import { startEmbeddedMongod } from "../../src/adapters/mongo/embedded/embedded-mongod.js";

declare module "vitest" {
	export interface ProvidedContext {
		/** The one real MongoDB of this run, a one-node replica set with fail points enabled. */
		mongoUri: string;
	}
}

/** Starts the MongoDB all tests share, each on a database of its own; stops and removes it at the end. */
export async function setup(
	project: TestProject,
): Promise<() => Promise<void>> {
	const dataDir = await mkdtemp(join(tmpdir(), "duban-test-"));
	const mongod = await startEmbeddedMongod({
		dataDir,
		mongodBinary: process.env["MONGOD_BINARY"],
		// On standard error, as the first run may have to fetch a server.
		log: pino({ level: "warn" }, pino.destination(2)),
		exclusive: true,
		testCommands: true,
	});
	project.provide("mongoUri", mongod.uri);
	return async () => {
		await mongod.stop();
		await rm(dataDir, { recursive: true, force: true });
	};
}
