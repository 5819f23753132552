import { z } from "zod";

import { LarkRejectedError } from "./lark-rejected-error.js";
import { LarkUnreachableError } from "./lark-unreachable-error.js";

/** Keeps the app's tenant_access_token (lark-protocol §0.1). */
export interface TenantTokens {
	/** A token that is good now; throws LarkUnreachableError, never "may have applied". */
	get(): Promise<string>;
	/** Forgets a token that Lark no longer takes; a newer one stays. */
	drop(token: string): void;
}

const Granted = z.object({
	tenant_access_token: z.string().min(1),
	expire: z.number().positive(),
});

const EARLY_MS = 3 * 60_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * One request at a time however many ask; after a failure the next one waits, 1 s at first and 60 s at most, and who asks
 * meanwhile is told when. `request` posts to the token endpoint and gives the answer's body; `nowMs` is real time.
 */
export function createTenantTokens(
	request: () => Promise<unknown>,
	nowMs: () => number = Date.now,
): TenantTokens {
	let current: { token: string; untilMs: number } | null = null;
	let underWay: Promise<string> | null = null;
	let failures = 0;
	let notBeforeMs = 0;

	const refresh = async (): Promise<string> => {
		try {
			const { tenant_access_token: token, expire } = Granted.parse(
				await request(),
			);
			const lifeMs = expire * 1000;
			const untilMs = nowMs() + lifeMs - Math.min(EARLY_MS, lifeMs / 2);
			current = { token, untilMs };
			failures = 0;
			return token;
		} catch (error) {
			const waitMs = Math.min(FIRST_WAIT_MS * 2 ** failures++, LONGEST_WAIT_MS);
			notBeforeMs = nowMs() + waitMs;
			throw tokenError(reasonOf(error), waitMs);
		}
	};

	return {
		async get() {
			if (current && nowMs() < current.untilMs) return current.token;
			if (underWay) return underWay;
			const waitMs = notBeforeMs - nowMs();
			if (failures > 0 && waitMs > 0) throw tokenError("waiting", waitMs);
			underWay = refresh().finally(() => (underWay = null));
			return underWay;
		},
		drop(token) {
			if (current?.token === token) current = null;
		},
	};
}

function tokenError(reason: string, retryAfterMs: number) {
	const code = `token-${reason}`;
	return new LarkUnreachableError(code, {
		mayHaveApplied: false,
		retryAfterMs,
	});
}

/** A code only: the error of a failed request may hold the app's secret. */
function reasonOf(error: unknown): string {
	if (error instanceof LarkRejectedError) return String(error.code);
	if (error instanceof LarkUnreachableError) return error.code;
	return "malformed";
}
