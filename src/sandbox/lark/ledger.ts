import type { RateLimits } from "./rate-limits.js";
import type { JsonValue, Ledger, LedgerEntry, LimitName } from "./types.js";

const MOST_CALLS = 100_000;
const SECRET_FIELDS = new Set(["app_secret", "client_secret"]);

/** Every call in order of arrival; the oldest go when there are more than 100,000. */
export class CallLedger implements Ledger {
	readonly calls: LedgerEntry[] = [];
	private count = 0;

	constructor(private readonly limits: RateLimits) {}

	get violations(): Readonly<Record<LimitName, number>> {
		return this.limits.violations;
	}

	/** A new entry, to be filled in while the call is answered. */
	open(entry: Omit<LedgerEntry, "n">): LedgerEntry {
		this.count += 1;
		const numbered = { n: this.count, ...entry };
		this.calls.push(numbered);
		if (this.calls.length > MOST_CALLS) this.calls.shift();
		return numbered;
	}

	clear(): void {
		this.calls.length = 0;
		this.limits.clear();
	}
}

/** The body as the ledger may show it. */
export function withoutSecrets(body: JsonValue): JsonValue {
	if (body === null || typeof body !== "object" || Array.isArray(body))
		return body;
	return Object.fromEntries(
		Object.entries(body).map(([key, value]) => [
			key,
			SECRET_FIELDS.has(key) ? "***" : value,
		]),
	);
}
