import { randomBytes } from "node:crypto";

const RENEW_BELOW_MS = 30 * 60_000;

/**
 * Tenant access tokens (lark-protocol §0.1): the same one while at least 30 minutes are left, then a new one beside it.
 * They live in memory: after a restart every caller gets 99991663 once, as after a reset of the secret.
 */
export class Tokens {
	private readonly expiries = new Map<string, number>();
	private newest: string | null = null;

	constructor(
		private readonly lifeSeconds: number,
		private readonly realNow: () => number,
	) {}

	/** The token and its remaining life in seconds. */
	issue(): { token: string; expire: number } {
		const kept =
			this.newest && this.remaining(this.newest) >= RENEW_BELOW_MS
				? this.newest
				: this.make();
		this.newest = kept;
		return { token: kept, expire: Math.floor(this.remaining(kept) / 1000) };
	}

	isValid(token: string): boolean {
		return this.remaining(token) > 0;
	}

	revokeAll(): void {
		this.expiries.clear();
		this.newest = null;
	}

	private make(): string {
		const token = `t-${randomBytes(16).toString("hex")}`;
		this.expiries.set(token, this.realNow() + this.lifeSeconds * 1000);
		return token;
	}

	private remaining(token: string): number {
		return (this.expiries.get(token) ?? 0) - this.realNow();
	}
}
