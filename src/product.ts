/** Brings the product up from its settings, live or as the sandbox, and takes it down again. */
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { createSimulatedClock } from "./adapters/clock/simulated-clock.js";
import { systemClock } from "./adapters/clock/system-clock.js";
import { createFacts } from "./adapters/mongo/facts.js";
import { defineModels } from "./adapters/mongo/models.js";
import { type App, type AppSettings, createApp } from "./app.js";
import { type Config, SANDBOX_CLOCK_START } from "./config.js";
import { type Database, openDatabase } from "./database.js";
import type { SimulatedClock } from "./ports/clock.js";
import { openSandbox, type Sandbox } from "./sandbox/open-sandbox.js";

export interface Product {
	/** `http://HOST:PORT`, the port it really listens on. */
	url: string;
	db: "embedded" | "external";
	/** Finishes what is in hand and stops everything it started. */
	stop(): Promise<void>;
}

/** The address is taken by somebody else. */
export class PortInUseError extends Error {
	override readonly name = "PortInUseError";
}

/**
 * @throws DataDirInUseError, MongodNotFoundError, StandaloneServerError, DatabaseUnreachableError, PortInUseError
 */
export async function startProduct(
	config: Config,
	log: Logger,
): Promise<Product> {
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
	const simulated = await simulatedClock(database, config);
	const clock = simulated ?? systemClock;
	const sandbox =
		config.mode === "sandbox" ? await openSandbox(config, clock, log) : null;
	const app = await createApp({
		settings: appSettings(config, sandbox),
		connection: database.connection,
		clock,
		simulated,
		log,
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

/** Where the clock is simulated: it starts where the settings say, or goes on where it stood. */
async function simulatedClock(
	database: Database,
	config: Config,
): Promise<SimulatedClock | null> {
	if (config.clock.kind === "system") return null;
	const start =
		config.clock.kind === "starts-at"
			? config.clock.instant
			: ((await createFacts(
					defineModels(database.connection.connection),
				).instant("clock")) ?? new Date(SANDBOX_CLOCK_START));
	return createSimulatedClock(start, () => performance.now());
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
	};
}

function listen({ server }: App, { host, port }: Config): Promise<string> {
	return new Promise((resolve, reject) => {
		server.once("error", (error: NodeJS.ErrnoException) => {
			reject(
				error.code === "EADDRINUSE"
					? new PortInUseError(
							"PORT is taken by another program; set another one or stop that program",
						)
					: error,
			);
		});
		server.listen(port, host, () => {
			const { port: actual } = server.address() as AddressInfo;
			resolve(`http://${host.includes(":") ? `[${host}]` : host}:${actual}`);
		});
	});
}
