import { z } from "zod";

import { LarkRejectedError } from "./lark-rejected-error.js";
import { LarkUnreachableError } from "./lark-unreachable-error.js";
import type { JsonObject } from "./strict-json.js";
import type { HttpAnswer } from "./transport.js";

const Envelope = z.looseObject({
	code: z.number().int(),
	msg: z.string().nullish().catch(null),
});

const LONGEST_WAIT_MS = 10 * 60_000;

/**
 * The body of an answer that Lark calls a success: HTTP 200 and code 0. Throws LarkRejectedError for a refusal, and
 * LarkUnreachableError for whatever is not Lark's envelope (pages of a proxy, redirects, nothing) and for 5xx: those may
 * have been applied. Bodies never get into an error.
 */
export function readAnswer(answer: HttpAnswer): JsonObject {
	const envelope = readEnvelope(answer);
	const { code, msg } = envelope;
	if (code === 0) return envelope;
	throw new LarkRejectedError(
		code,
		retryAfterMs(answer),
		(msg ?? "").slice(0, 1_000),
	);
}

/** Lark's envelope whatever its code; throws LarkUnreachableError where there is none. */
export function readEnvelope(answer: HttpAnswer): z.infer<typeof Envelope> {
	const { status } = answer;
	const parsed = Envelope.safeParse(parseJson(answer.body));
	if (status === 429 && (!parsed.success || parsed.data.code === 0))
		return { code: 99991400, msg: null };
	const isLarks = parsed.success && status < 500 && !isRedirect(status);
	if (!isLarks || (status !== 200 && parsed.data.code === 0))
		throw new LarkUnreachableError(
			status === 200 ? "not-lark" : `http-${status}`,
			{ mayHaveApplied: true },
		);
	return parsed.data;
}

function isRedirect(status: number): boolean {
	return status >= 300 && status < 400;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** Seconds to wait, possibly a fraction (lark-protocol §6.1). */
function retryAfterMs({ headers }: HttpAnswer): number | null {
	const header = headers["x-ogw-ratelimit-reset"] ?? headers["retry-after"];
	if (typeof header !== "string" || !/^\d+(\.\d+)?$/.test(header)) return null;
	return Math.min(Math.ceil(Number(header) * 1000), LONGEST_WAIT_MS);
}
