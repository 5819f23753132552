import type { EvidenceFailure } from "../../domain/evidence.js";
import type { Opened, Resources } from "../../ports/evidence.js";
import type { LarkClient } from "./client.js";
import { sendResultOf } from "./errors.js";
import { isLarkId } from "./lark-id.js";
import { LarkRejectedError } from "./lark-rejected-error.js";

/** Recalled or deleted, wrong key, not downloadable (lark-protocol §6.2). */
const GONE: readonly number[] = [
	230011, 230110, 231003, 234001, 234003, 234043, 234037,
];

/**
 * What users attached, over Lark's resource API (lark-protocol §5.3): only at Lark's own address, only for what looks
 * like ids of Lark's.
 */
export function createResources({
	download,
}: Pick<LarkClient, "download">): Resources {
	return {
		async open({ message, key, kind }) {
			if (!isLarkId(message) || !isLarkId(key))
				return { kind: "refused", why: "gone", code: "bad-id" };
			const path = `/open-apis/im/v1/messages/${message}/resources/${key}?type=${kind}`;
			try {
				return { kind: "open", ...(await download(path)) };
			} catch (error) {
				return outcomeOf(error);
			}
		},
	};
}

/** The table of sends says what to try again; a read has nothing that may have been applied. */
function outcomeOf(error: unknown): Opened {
	const result = sendResultOf(error);
	if (result.kind === "retry")
		return { kind: "later", afterMs: result.afterMs, code: result.code };
	if (result.kind === "unknown")
		return { kind: "later", afterMs: null, code: result.code };
	const code = error instanceof LarkRejectedError ? error.code : 0;
	return { kind: "refused", why: whyOf(code), code: String(code) };
}

function whyOf(code: number): EvidenceFailure {
	return GONE.includes(code) ? "gone" : "no-access";
}
