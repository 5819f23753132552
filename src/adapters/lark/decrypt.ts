import { createDecipheriv, createHash } from "node:crypto";

/** Undecryptable, whatever the reason: one error and one text, so that nothing can be learnt from it. */
export class DecryptError extends Error {
	override readonly name = "DecryptError";

	constructor() {
		super("cannot be decrypted");
	}
}

const IV_BYTES = 16;

/** The bytes inside `encrypt`: base64(iv ‖ AES-256-CBC(key = sha256(encryptKey), PKCS#7)). Throws DecryptError. */
export function decrypt(encryptKey: string, encrypted: string): Buffer {
	const bytes = fromBase64(encrypted);
	if (bytes.length < 2 * IV_BYTES || bytes.length % IV_BYTES !== 0)
		throw new DecryptError();
	const key = createHash("sha256").update(encryptKey).digest();
	const decipher = createDecipheriv(
		"aes-256-cbc",
		key,
		bytes.subarray(0, IV_BYTES),
	);
	try {
		return Buffer.concat([
			decipher.update(bytes.subarray(IV_BYTES)),
			decipher.final(),
		]);
	} catch {
		throw new DecryptError();
	}
}

/** Node skips what is not base64; here it is an error. */
function fromBase64(text: string): Buffer {
	if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text))
		throw new DecryptError();
	return Buffer.from(text, "base64");
}
