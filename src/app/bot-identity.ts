import type { Directory } from "../ports/directory.js";

export interface BotIdentity {
	/** The bot's open_id; null while Lark has not told it. Waits for Lark at most `waitMs`, and not at every call. */
	openId(): Promise<string | null>;
}

interface Remembered {
	read(): Promise<string | null>;
	write(openId: string): Promise<unknown>;
}

const WAIT_MS = 1500;
const AGAIN_MS = 10_000;

/** Knows who the bot is: as remembered from last time, else as Lark says, asked again every ten seconds until it does. */
export function createBotIdentity(deps: {
	directory: Directory;
	remembered: Remembered;
	nowMs: () => number;
	waitMs?: number;
}): BotIdentity {
	let known: string | null = null;
	let asking: Promise<string | null> | null = null;
	let askedAt = Number.NEGATIVE_INFINITY;

	async function ask(): Promise<string | null> {
		known = await deps.remembered.read();
		if (known) return known;
		known = await deps.directory.botOpenId();
		if (known) await deps.remembered.write(known);
		return known;
	}

	return {
		async openId() {
			if (known) return known;
			if (deps.nowMs() - askedAt < AGAIN_MS) return known;
			asking ??= ask().finally(() => {
				asking = null;
			});
			const answer = await soon(asking, deps.waitMs ?? WAIT_MS);
			if (!answer) askedAt = deps.nowMs();
			return answer;
		},
	};
}

/** What `work` gives within `ms`, else null; a failure is null too. */
function soon<T>(work: Promise<T>, ms: number): Promise<T | null> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(null), ms);
		work.then(resolve, () => resolve(null)).finally(() => clearTimeout(timer));
	});
}
