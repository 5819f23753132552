/** Brings the product up from its settings, live or as the sandbox, and takes it down again. */
import { sealedSamples } from "./adapters/mongo/sealed-samples.js";
import { constants } from "node:fs";
import { access, mkdir, stat } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { dirname, resolve } from "node:path";
import type { Logger } from "pino";
import { systemClock } from "./adapters/clock/system-clock.js";
import { createFacts } from "./adapters/mongo/installation-facts.js";
import { defineModels } from "./adapters/mongo/models.js";
import { type App, type AppSettings, createApp } from "./app.js";
import type { Config } from "./config.js";
import { openDataCipher } from "./app/data-cipher.js";
import { simulatedClock } from "./app/plan-clock.js";
import { type Database, openDatabase } from "./database.js";
import { openSandbox, type Sandbox } from "./sandbox/open-sandbox.js";

export interface Product {
	/** `http://HOST:PORT`, the port it really listens on. */
	url: string;
	db: "embedded" | "external";
	/** Finishes what is in hand and stops everything it started. */
	stop(): Promise<void>;
}

/** A setting that looks right and cannot be used on this machine; the message names it. */
export class UnusableSettingError extends Error {
	override readonly name = "UnusableSettingError";
}

/**
 * @throws DataDirInUseError, MongodNotFoundError, MongodStartError, StandaloneServerError, DatabaseUnreachableError,
 * UnusableSettingError, DataKeyError
 */
export async function startProduct(
	config: Config,
	log: Logger,
): Promise<Product> {
	await checkDataDir(config.dataDir);
	const database = await openDatabase(config, log, { exclusive: true });
	try {
		return await startOn(database, config, log);
	} catch (error) {
		await database.close();
		throw error;
	}
}

async function startOn(
	database: Database,
	config: Config,
	log: Logger,
): Promise<Product> {
	const models = defineModels(database.connection.connection);
	const facts = createFacts(models);
	const cipher = await openDataCipher(config, facts, () =>
		sealedSamples(models),
	);
	const simulated = await simulatedClock(config.clock, facts);
	const clock = simulated ?? systemClock;
	const sandbox =
		config.mode === "sandbox" ? await openSandbox(config, clock, log) : null;
	const app = await createApp({
		settings: appSettings(config, sandbox),
		connection: database.connection,
		cipher,
		clock,
		simulated,
		log,
		alone: database.kind === "embedded",
		...(sandbox ? { routers: (advance) => [sandbox.page(advance)] } : {}),
	});
	const url = await listen(app, config);
	await sandbox?.join(app, url);
	await app.start();
	return {
		url,
		db: database.kind,
		async stop() {
			await app.stop();
			await sandbox?.close();
			await database.close();
		},
	};
}

function appSettings(config: Config, sandbox: Sandbox | null): AppSettings {
	return {
		lark: sandbox?.account ?? {
			appId: config.credentials?.appId ?? "",
			appSecret: config.credentials?.appSecret ?? "",
			domain: config.larkDomain,
			encryptKey: config.encryptKey,
			verificationToken: config.verificationToken,
			events: config.larkEvents,
		},
		timeZone: config.timeZone,
		administrators: [
			...config.adminOpenIds,
			...(sandbox?.administrators ?? []),
		],
		twoPerson: config.twoPerson,
	};
}

function listen({ server }: App, { host, port }: Config): Promise<string> {
	return new Promise((resolve, reject) => {
		server.once("error", (error: NodeJS.ErrnoException) =>
			reject(listenError(error)),
		);
		server.listen(port, host, () => {
			const { port: actual } = server.address() as AddressInfo;
			resolve(`http://${host.includes(":") ? `[${host}]` : host}:${actual}`);
		});
	});
}

function listenError(error: NodeJS.ErrnoException): Error {
	const code = error.code ?? "";
	if (code === "EADDRINUSE")
		return new UnusableSettingError(
			"PORT is taken by another program; set another one or stop that program",
		);
	if (code === "EACCES")
		return new UnusableSettingError(
			"PORT may not be used by this user; set one above 1023",
		);
	if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
		return new UnusableSettingError(
			"HOST is no address of this machine; set 127.0.0.1, 0.0.0.0 or one of its own",
		);
	return error;
}

/** Found out before anything is started in it. */
async function checkDataDir(dataDir: string): Promise<void> {
	try {
		await makeFolder(resolve(dataDir));
		await access(dataDir, constants.W_OK);
	} catch (error) {
		const { code = "" } = error as NodeJS.ErrnoException;
		throw new UnusableSettingError(
			`DATA_DIR cannot be written (${code}); set a directory of your own`,
		);
	}
}

/** Step by step: Node's own recursive mkdir never ends below /proc. */
async function makeFolder(path: string): Promise<void> {
	try {
		await mkdir(path);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "EEXIST" && (await stat(path)).isDirectory()) return;
		if (code !== "ENOENT" || dirname(path) === path) throw error;
		await makeFolder(dirname(path));
		await mkdir(path);
	}
}
