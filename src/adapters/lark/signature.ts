import { createHash, timingSafeEqual } from "node:crypto";

/** Lark pushes again for up to 7.1 h, and whether with a fresh timestamp is not documented. */
const OLDEST_SECONDS = 8 * 3600;
const NEWEST_SECONDS = 5 * 60;

/** The three signature headers, every occurrence of each, as `IncomingMessage.headersDistinct` gives them. */
export type DistinctHeaders = Record<string, string[] | undefined>;

/**
 * Whether `raw` was signed with the Encrypt Key: `hex(sha256(timestamp + nonce + key + raw))`, over the raw bytes and
 * compared in constant time, with a timestamp from −8 h to +5 min of real time. A missing or repeated header is false.
 * https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscription-configure-/encrypt-key-encryption-configuration-case
 */
export function isSignedWith(
	encryptKey: string,
	headers: DistinctHeaders,
	raw: Buffer,
	realNowMs: number,
): boolean {
	const timestamp = only(headers["x-lark-request-timestamp"]);
	const nonce = only(headers["x-lark-request-nonce"]);
	const signature = only(headers["x-lark-signature"]);
	if (timestamp === null || nonce === null || signature === null) return false;
	if (!isFresh(timestamp, realNowMs)) return false;
	if (!/^[0-9a-f]{64}$/.test(signature)) return false;
	const expected = createHash("sha256")
		.update(timestamp + nonce + encryptKey)
		.update(raw)
		.digest();
	return timingSafeEqual(expected, Buffer.from(signature, "hex"));
}

function only(values: string[] | undefined): string | null {
	return values?.length === 1 ? (values[0] ?? null) : null;
}

/** Exactly ten digits: as the parts are signed without a separator, digits could otherwise move between time and nonce. */
function isFresh(timestamp: string, realNowMs: number): boolean {
	if (!/^[1-9]\d{9}$/.test(timestamp)) return false;
	const age = realNowMs / 1000 - Number(timestamp);
	return age <= OLDEST_SECONDS && age >= -NEWEST_SECONDS;
}
