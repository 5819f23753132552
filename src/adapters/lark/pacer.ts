/**
 * Keeps sends under Lark's limits: 50 a second and 1,000 a minute in all, 5 a second to one chat
 * (open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN). Answers to people pass before bulk.
 */
export interface Pacer {
	/** Resolves when one send to `lane` may go. */
	turn(lane: string, priority: "reply" | "bulk"): Promise<void>;
}

export interface PacerLimits {
	/** Between any two sends. */
	gapMs: number;
	/** Between two sends to one lane. */
	laneGapMs: number;
	perMinute: number;
}

/**
 * Under the platform's limits with room for what it does not see: sends take different times to arrive, so those let go
 * evenly may arrive in a bunch. Four gaps of a lane make a second: however late the first arrived, a sixth comes after it.
 */
export const LARK_LIMITS: PacerLimits = {
	gapMs: 25,
	laneGapMs: 252,
	perMinute: 980,
};

interface Waiting {
	lane: string;
	priority: "reply" | "bulk";
	go(): void;
}

/** `sentBefore`: instants of sends that whoever ran before this process made; Lark still counts them. */
export function createPacer(
	limits: PacerLimits,
	nowMs: () => number,
	sentBefore: readonly number[] = [],
): Pacer {
	const queue: Waiting[] = [];
	const laneFreeAt = new Map<string, number>();
	let recent = sentBefore.toSorted((a, b) => a - b);
	let timer: NodeJS.Timeout | null = null;

	function freeAt(now: number): number {
		recent = recent.filter((at) => at > now - 60_000);
		const last = recent.at(-1) ?? 0;
		const oldest = recent[recent.length - limits.perMinute];
		return Math.max(
			last + limits.gapMs,
			oldest === undefined ? 0 : oldest + 60_000,
		);
	}

	function laneAt(lane: string): number {
		return laneFreeAt.get(lane) ?? 0;
	}

	/** The first that may go now: replies before bulk, then in order of asking. */
	function next(now: number): Waiting | undefined {
		const ready = queue.filter(({ lane }) => laneAt(lane) <= now);
		return ready.find(({ priority }) => priority === "reply") ?? ready[0];
	}

	function pump(): void {
		timer = null;
		if (queue.length === 0) return;
		const now = nowMs();
		const chosen = freeAt(now) <= now ? next(now) : undefined;
		if (chosen) {
			queue.splice(queue.indexOf(chosen), 1);
			recent.push(now);
			laneFreeAt.set(chosen.lane, now + limits.laneGapMs);
			forgetIdleLanes(now);
			chosen.go();
		}
		schedule(now);
	}

	function schedule(now: number): void {
		if (timer || queue.length === 0) return;
		const lanes = Math.min(...queue.map(({ lane }) => laneAt(lane)));
		const wait = Math.max(freeAt(now), lanes) - now;
		timer = setTimeout(pump, Math.max(0, wait));
	}

	function forgetIdleLanes(now: number): void {
		if (laneFreeAt.size < 1000) return;
		for (const [lane, at] of laneFreeAt) if (at <= now) laneFreeAt.delete(lane);
	}

	return {
		turn: (lane, priority) =>
			new Promise((resolve) => {
				queue.push({ lane, priority, go: resolve });
				schedule(nowMs());
			}),
	};
}
