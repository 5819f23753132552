import { createCipheriv, createHash } from "node:crypto";

/** What Lark puts into `encrypt` (lark-protocol §1.3). */
export function encryptFor(
	encryptKey: string,
	plain: string | Buffer,
	iv: Buffer = Buffer.alloc(16, 7),
): string {
	const key = createHash("sha256").update(encryptKey).digest();
	const cipher = createCipheriv("aes-256-cbc", key, iv);
	return Buffer.concat([iv, cipher.update(plain), cipher.final()]).toString(
		"base64",
	);
}

/** The three headers Lark signs a body with. */
export function signedHeaders(
	encryptKey: string,
	raw: string | Buffer,
	timestamp: string,
	nonce = "n0nce1",
): Record<string, string> {
	const signature = createHash("sha256")
		.update(timestamp + nonce + encryptKey)
		.update(raw)
		.digest("hex");
	return {
		"x-lark-request-timestamp": timestamp,
		"x-lark-request-nonce": nonce,
		"x-lark-signature": signature,
	};
}
