const LOOK_MS = 20;

/** What `count` came to: 0 as soon as it is, or what is left after `timeoutMs`. */
export async function waitForNone(
	timeoutMs: number,
	nowMs: () => number,
	count: () => Promise<number>,
): Promise<number> {
	const until = nowMs() + timeoutMs;
	for (;;) {
		const waiting = await count();
		if (waiting === 0 || nowMs() >= until) return waiting;
		await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
	}
}
