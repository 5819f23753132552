import {
	DataDirInUseError,
	MongodNotFoundError,
	MongodStartError,
} from "./adapters/mongo/embedded/errors.js";
import {
	DatabaseUnreachableError,
	StandaloneServerError,
} from "./adapters/mongo/connection.js";
import { DataKeyError } from "./app/data-key-error.js";
import { BAD_SETTINGS } from "./cli/exit-codes.js";
import { readConfig } from "./config.js";
import { UnusableSettingError, type Product, startProduct } from "./product.js";
import { createLog } from "./server/log.js";
import { secretsOf } from "./server/secrets-of.js";

/** Runs the product until it is told to stop: reads the settings, starts, says that it is ready, shuts down in order. */
export async function main(env: NodeJS.ProcessEnv): Promise<void> {
	const read = readConfig(env);
	if (!read.ok) return fail(read.faults);
	const { config } = read;
	const log = createLog(config.logLevel, secretsOf(env));
	// Told to stop while still starting: stop as soon as that is possible.
	const told = whenToldToStop();
	try {
		const product = await startProduct(config, log);
		process.stdout.write(
			`duban ready on ${product.url} (mode=${config.mode}, db=${product.db})\n`,
		);
		await told;
		await shutDown(product);
	} catch (error) {
		const line = expected(error);
		if (!line) throw error;
		fail([line]);
	}
}

function whenToldToStop(): Promise<void> {
	return new Promise((resolve) => {
		process.on("SIGTERM", () => resolve());
		process.on("SIGINT", () => resolve());
	});
}

const SHUT_DOWN_MS = 9500;

async function shutDown(product: Product): Promise<void> {
	setTimeout(() => process.exit(0), SHUT_DOWN_MS).unref();
	await product.stop();
	process.exit(0);
}

/** One line for what the person who starts it can mend; null for a bug. */
function expected(error: unknown): string | null {
	if (
		error instanceof StandaloneServerError ||
		error instanceof DatabaseUnreachableError
	) {
		return error.message.includes("MONGODB_URI")
			? error.message
			: `MONGODB_URI: ${error.message}`;
	}
	const isKnown =
		error instanceof UnusableSettingError ||
		error instanceof DataKeyError ||
		error instanceof DataDirInUseError ||
		error instanceof MongodNotFoundError ||
		error instanceof MongodStartError;
	return isKnown ? error.message : null;
}

function fail(lines: string[]): void {
	for (const line of lines) process.stderr.write(`${line}\n`);
	process.exit(BAD_SETTINGS);
}
