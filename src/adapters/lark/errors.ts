import type { RefusalReason, SendResult } from "../../ports/messenger.js";
import { LarkRejectedError } from "./lark-rejected-error.js";
import { LarkUnreachableError } from "./lark-unreachable-error.js";

/** Lark's own words for "later" (lark-protocol §6.1, §6.2): certainly not shown now. */
const RETRY: Record<number, { afterMs: number | null }> = {
	99991400: { afterMs: null }, // rate limit; the header says when
	99991663: { afterMs: null }, // token, still after a refresh
	230020: { afterMs: null }, // 5/s of one chat or person
	230049: { afterMs: 5_000 }, // the same uuid is being sent right now
	11232: { afterMs: null },
	11233: { afterMs: null },
};

/** Final refusals by what can be done about them; any other code is `other`. */
const REFUSED: Record<RefusalReason, readonly number[]> = {
	card: [230025, 230099, 11310, 200621, 200861],
	"chat-gone": [230002, 232009, 99992356],
	"person-gone": [230013, 230029, 230038, 230053, 99992351, 99992360],
	"message-gone": [230011, 230019, 230031, 230110, 230111, 231003],
	content: [230022, 230028],
	"not-allowed": [
		230006, 230015, 230017, 230018, 230027, 230035, 230054, 230071, 230075,
		99991401, 99991661, 99991662, 99991664, 99991665, 99991668, 99991671,
		99991672, 99991673, 99991677, 99991679,
	],
	other: [],
};

const REASONS = new Map(
	Object.entries(REFUSED).flatMap(([why, codes]) =>
		codes.map((code) => [code, why as RefusalReason] as const),
	),
);

/** What a failed call means for the message. An error that is neither of Lark's two is a bug and is thrown on. */
export function sendResultOf(error: unknown): SendResult {
	if (error instanceof LarkRejectedError) return rejected(error);
	if (error instanceof LarkUnreachableError)
		return error.mayHaveApplied
			? { kind: "unknown", code: error.code }
			: { kind: "retry", afterMs: error.retryAfterMs, code: error.code };
	throw error;
}

function rejected(error: LarkRejectedError): SendResult {
	const { code: number, subCode, retryAfterMs } = error;
	const code = subCode === null ? String(number) : `${number}/${subCode}`;
	const retry = RETRY[number];
	if (retry)
		return { kind: "retry", afterMs: retryAfterMs ?? retry.afterMs, code };
	if (error.isCardLocked) return { kind: "retry", afterMs: 2_000, code };
	return { kind: "refused", why: REASONS.get(number) ?? "other", code };
}
