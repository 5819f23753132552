import { createHash } from "node:crypto";

/** Lark's `uuid` (≤ 50 characters) of a logical key: the same on every attempt, so at most one message is shown. */
export function outboxUuid(key: string): string {
	return createHash("sha256").update(key).digest("hex").slice(0, 40);
}
