import {
	createCipheriv,
	createDecipheriv,
	createHash,
	randomBytes,
} from "node:crypto";

function aesKey(encryptKey: string): Buffer {
	return createHash("sha256").update(encryptKey).digest();
}

/** Lark's event encryption: base64 of iv ‖ AES-256-CBC, key sha256(encryptKey) (lark-protocol §1.3). */
export function encrypt(
	plain: string,
	encryptKey: string,
	iv: Buffer = randomBytes(16),
): string {
	const cipher = createCipheriv("aes-256-cbc", aesKey(encryptKey), iv);
	return Buffer.concat([
		iv,
		cipher.update(plain, "utf8"),
		cipher.final(),
	]).toString("base64");
}

/** The reverse of `encrypt`; throws for anything else. */
export function decrypt(encrypted: string, encryptKey: string): string {
	const bytes = Buffer.from(encrypted, "base64");
	const decipher = createDecipheriv(
		"aes-256-cbc",
		aesKey(encryptKey),
		bytes.subarray(0, 16),
	);
	return Buffer.concat([
		decipher.update(bytes.subarray(16)),
		decipher.final(),
	]).toString("utf8");
}

/** `X-Lark-Signature` over the exact bytes of the body, lower-case hex. `timestamp` in seconds. */
export function signature(
	timestamp: string,
	nonce: string,
	encryptKey: string,
	body: string | Buffer,
): string {
	return createHash("sha256")
		.update(timestamp + nonce + encryptKey)
		.update(body)
		.digest("hex");
}
