import { ApiError } from "./api-error.js";
import type { LimitName } from "./types.js";

interface Limit {
	name: LimitName;
	max: number;
	windowMs: number;
}

/** lark-protocol §6.1. */
const API_LIMITS: readonly Limit[] = [
	{ name: "api-per-second", max: 50, windowMs: 1000 },
	{ name: "api-per-minute", max: 1000, windowMs: 60_000 },
];
const CHAT_LIMIT: Limit = { name: "chat-per-second", max: 5, windowMs: 1000 };
const MESSAGE_LIMIT: Limit = {
	name: "message-per-second",
	max: 5,
	windowMs: 1000,
};

/** Sliding windows over real time. A call that was refused does not count against the window. */
export class RateLimits {
	readonly violations: Record<LimitName, number> = {
		"api-per-second": 0,
		"api-per-minute": 0,
		"chat-per-second": 0,
		"message-per-second": 0,
	};
	private readonly hits = new Map<string, number[]>();

	constructor(
		public enforce: boolean,
		private readonly realNow: () => number,
	) {}

	/** 50/s and 1000/min for one API: 429 and 99991400 with the seconds to wait. Returns the limit broken, for the ledger. */
	api(route: string): LimitName | null {
		for (const limit of API_LIMITS) {
			const waitMs = this.hit(limit, route);
			if (waitMs === null) continue;
			if (this.enforce) throw gatewayLimit(limit, waitMs);
			return limit.name;
		}
		return null;
	}

	/** 5/s to one group or one person: 230020, without a word on how long. */
	chat(chatId: string): LimitName | null {
		return this.business(CHAT_LIMIT, chatId);
	}

	/** 5/s updates of one message. */
	message(messageId: string): LimitName | null {
		return this.business(MESSAGE_LIMIT, messageId);
	}

	clear(): void {
		for (const name of Object.keys(this.violations) as LimitName[])
			this.violations[name] = 0;
	}

	private business(limit: Limit, key: string): LimitName | null {
		if (this.hit(limit, key) === null) return null;
		if (this.enforce) {
			throw new LimitError(
				limit.name,
				230020,
				"This operation triggers the frequency limit.",
			);
		}
		return limit.name;
	}

	/** Counts one call; how long until there is room, when there is none. */
	private hit(limit: Limit, key: string): number | null {
		const now = this.realNow();
		const id = `${limit.name} ${key}`;
		const recent = (this.hits.get(id) ?? []).filter(
			(at) => at > now - limit.windowMs,
		);
		this.hits.set(id, recent);
		const oldest = recent[recent.length - limit.max];
		if (oldest !== undefined) this.violations[limit.name] += 1;
		if (oldest === undefined || !this.enforce) recent.push(now);
		return oldest === undefined ? null : oldest + limit.windowMs - now;
	}
}

/** A refusal for too many calls; `limit` goes into the ledger. */
export class LimitError extends ApiError {
	constructor(
		readonly limit: LimitName,
		...refusal: ConstructorParameters<typeof ApiError>
	) {
		super(...refusal);
	}
}

function gatewayLimit(limit: Limit, waitMs: number): LimitError {
	return new LimitError(
		limit.name,
		99991400,
		"request trigger frequency limit",
		429,
		{
			"x-ogw-ratelimit-limit": String(limit.max),
			"x-ogw-ratelimit-reset": String(Math.max(1, Math.ceil(waitMs / 1000))),
		},
	);
}
