/**
 * Encryption at rest, field by field: whoever has the database, or a copy of it, reads none of it without the key, which is
 * kept elsewhere (`trust.md` T16). AES-256-GCM, as NIST SP 800-38D has it: a random nonce of 96 bits for each value, and the
 * place of the value as associated data, so that a value moved to another row or field does not open.
 */
import {
	createCipheriv,
	createDecipheriv,
	createHmac,
	hkdfSync,
	randomBytes,
} from "node:crypto";

/** Where a sealed text stands, and nowhere else. */
export interface FieldPlace {
	collection: string;
	field: string;
	/** The row's id. */
	row: string;
}

export interface FieldCipher {
	/** Tells keys apart and reveals nothing of them. */
	readonly fingerprint: string;
	/** HMAC-SHA256 in base64url, with a key of its own: who has the database alone cannot make one. */
	mac(text: string): string;
	/** `sealed:1:` and nonce, ciphertext and tag in base64url. */
	seal(text: string, place: FieldPlace): string;
	/** @throws SealedTextError */
	open(sealed: string, place: FieldPlace): string;
	/** Nonce, ciphertext and tag of a file, without ever holding the whole of it. */
	sealFile(
		content: AsyncIterable<Uint8Array>,
		place: FieldPlace,
	): AsyncGenerator<Buffer>;
	/** @throws SealedTextError */
	openFile(sealed: Uint8Array, place: FieldPlace): Buffer;
}

/** A text that does not open here: written with another key, moved, or changed by somebody. */
export class SealedTextError extends Error {
	override readonly name = "SealedTextError";

	constructor({ collection, field, row }: FieldPlace, why: string) {
		super(
			`${collection} ${row}: ${field} ${why}; restore the row from a backup made with the present DATA_KEY`,
		);
	}
}

/** The form's version: another cipher gets another number, and this one stays readable. */
const PREFIX = "sealed:1:";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** `key`: 32 bytes that nobody can guess. */
export function createFieldCipher(key: Uint8Array): FieldCipher {
	if (key.length !== KEY_BYTES)
		throw new RangeError(`a key has ${KEY_BYTES} bytes`);
	const fieldKey = derived(key, "duban fields", KEY_BYTES);
	const macKey = derived(key, "duban audit chain", KEY_BYTES);

	return {
		fingerprint: derived(key, "duban fingerprint", 16).toString("hex"),

		mac: (text) =>
			createHmac("sha256", macKey).update(text, "utf8").digest("base64url"),

		seal(text, place) {
			const { nonce, cipher } = sealing(fieldKey, place);
			const bytes = [nonce, cipher.update(text, "utf8"), cipher.final()];
			const sealed = Buffer.concat([...bytes, cipher.getAuthTag()]);
			return PREFIX + sealed.toString("base64url");
		},

		open(sealed, place) {
			if (!isSealed(sealed))
				throw new SealedTextError(place, "is not encrypted");
			const bytes = Buffer.from(sealed.slice(PREFIX.length), "base64url");
			return opened(bytes, fieldKey, place).toString("utf8");
		},

		async *sealFile(content, place) {
			const { nonce, cipher } = sealing(fieldKey, place);
			yield nonce;
			for await (const chunk of content) yield cipher.update(chunk);
			yield Buffer.concat([cipher.final(), cipher.getAuthTag()]);
		},

		openFile: (sealed, place) => opened(sealed, fieldKey, place),
	};
}

/** So many bytes a sealed file is longer than the file. */
export const SEAL_BYTES = NONCE_BYTES + TAG_BYTES;

/** Whether the text has the form of a sealed one. */
export function isSealed(text: string): boolean {
	return text.startsWith(PREFIX);
}

function sealing(key: Buffer, place: FieldPlace) {
	const nonce = randomBytes(NONCE_BYTES);
	const cipher = createCipheriv("aes-256-gcm", key, nonce, {
		authTagLength: TAG_BYTES,
	}).setAAD(associated(place));
	return { nonce, cipher };
}

function opened(bytes: Uint8Array, key: Buffer, place: FieldPlace): Buffer {
	try {
		return openBytes(bytes, key, place);
	} catch {
		// The library's error says less than this.
		throw new SealedTextError(place, "does not open");
	}
}

function openBytes(bytes: Uint8Array, key: Buffer, place: FieldPlace): Buffer {
	const end = bytes.length - TAG_BYTES;
	const decipher = createDecipheriv(
		"aes-256-gcm",
		key,
		bytes.subarray(0, NONCE_BYTES),
		{ authTagLength: TAG_BYTES },
	)
		.setAAD(associated(place))
		.setAuthTag(bytes.subarray(end));
	const content = decipher.update(bytes.subarray(NONCE_BYTES, end));
	return Buffer.concat([content, decipher.final()]);
}

/** JSON, so that no two places come to the same bytes. */
function associated({ collection, field, row }: FieldPlace): Buffer {
	return Buffer.from(JSON.stringify([PREFIX, collection, field, row]));
}

function derived(key: Uint8Array, use: string, bytes: number): Buffer {
	return Buffer.from(hkdfSync("sha256", key, "", use, bytes));
}
