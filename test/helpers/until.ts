import { setTimeout as pause } from "node:timers/promises";

const LOOK_MS = 10;

/**
 * Resolves with what `look` finds as soon as it is neither null, undefined nor false. Throws after `timeoutMs`, saying
 * `what` did not happen.
 */
export async function until<T>(
	what: string,
	look: () => T | Promise<T>,
	timeoutMs = 10_000,
): Promise<NonNullable<Exclude<T, false>>> {
	const giveUpAt = performance.now() + timeoutMs;
	for (;;) {
		const found = await look();
		if (found !== null && found !== undefined && found !== false)
			return found as NonNullable<Exclude<T, false>>;
		if (performance.now() > giveUpAt)
			throw new Error(`${what}: not within ${timeoutMs} ms`);
		await pause(LOOK_MS);
	}
}
