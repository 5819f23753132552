import { randomBytes } from "node:crypto";

/**
 * Makes sortable stamps that grow within a process and follow real time across processes: the order of arrival.
 * `nowMs` is real time.
 */
export function createSequence(nowMs: () => number): () => string {
	const origin = randomBytes(3).toString("hex");
	let last = 0;
	let count = 0;
	return () => {
		const now = Math.max(nowMs(), last);
		count = now === last ? count + 1 : 0;
		last = now;
		return `${String(now).padStart(14, "0")}-${String(count).padStart(6, "0")}-${origin}`;
	};
}
