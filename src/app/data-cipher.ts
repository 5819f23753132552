import { scrypt } from "node:crypto";
import {
	createFieldCipher,
	type FieldCipher,
} from "../adapters/mongo/field-cipher.js";
import type { Facts } from "../adapters/mongo/installation-facts.js";
import type { SealedSample } from "../adapters/mongo/sealed-samples.js";
import type { Config } from "../config.js";
import { DataKeyError } from "./data-key-error.js";
import { KEY_FILE, makeKeyFile, readKeyFile } from "./key-file.js";

type KeySettings = Pick<Config, "dataKey" | "dataDir">;

/** Of the facts: the fingerprint of the key. */
const FACT = "data-key";
const KEY_BYTES = 32;
/** Fixed, so that every replica comes to the same key; scrypt is for a `DATA_KEY` that people can remember. */
const SALT = "duban data key";
/** 32 MiB and about a tenth of a second, once a start. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };

/**
 * The cipher of this database, with the key `DATA_KEY`, else the one in DATA_DIR, made on the first start: kept outside the
 * database it protects. The database holds its fingerprint, so that nobody works on it with another; two starts at once
 * agree on one. Where it holds none, `sealed` gives some of what it holds sealed, and the key must open some of that.
 *
 * @throws DataKeyError
 */
export async function openDataCipher(
	settings: KeySettings,
	facts: Facts,
	sealed: () => Promise<SealedSample[]>,
): Promise<FieldCipher> {
	const isKnown = (await facts.text(FACT)) !== null;
	// A backup of single collections may come without the fingerprint.
	const samples = isKnown ? [] : await sealed();
	const isNew = !isKnown && samples.length === 0;
	const secret =
		settings.dataKey ??
		(await readKeyFile(settings.dataDir)) ??
		(isNew ? await makeKeyFile(settings.dataDir) : null);
	if (secret === null) throw missing();
	const cipher = createFieldCipher(await stretched(secret));
	if (samples.length > 0 && !samples.some((each) => opens(cipher, each)))
		throw mismatch(settings);
	const settled = await facts.settle(FACT, cipher.fingerprint);
	if (settled !== cipher.fingerprint) throw mismatch(settings);
	return cipher;
}

function opens(cipher: FieldCipher, { sealed, place }: SealedSample): boolean {
	try {
		cipher.open(sealed, place);
		return true;
	} catch {
		return false;
	}
}

function missing(): DataKeyError {
	return new DataKeyError(
		`DATA_KEY is missing: this database is encrypted; set the DATA_KEY it was encrypted with, or put the file ${KEY_FILE} of its DATA_DIR into this one`,
	);
}

function mismatch({ dataKey }: KeySettings): DataKeyError {
	return new DataKeyError(
		dataKey === null
			? `DATA_KEY: the file ${KEY_FILE} in DATA_DIR is not the key of this database; set the DATA_KEY it was encrypted with, or the DATA_DIR it was encrypted in`
			: `DATA_KEY is not the key of this database; set the one it was encrypted with, or unset it where that is the file ${KEY_FILE} in DATA_DIR`,
	);
}

function stretched(secret: string): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		scrypt(secret, SALT, KEY_BYTES, COST, (error, key) =>
			error ? reject(error) : resolve(key),
		);
	});
}
