import type { Faults } from "./faults.js";
import type { MakeId } from "./ids.js";
import type { RateLimits } from "./rate-limits.js";
import type { State } from "./state.js";
import type { Tokens } from "./tokens.js";

/** What every part of the stand-in is given. */
export interface World {
	readonly app: AppIdentity;
	readonly state: State;
	readonly makeId: MakeId;
	readonly tokens: Tokens;
	readonly faults: Faults;
	readonly limits: RateLimits;
	/** The platform's time, ms. */
	readonly now: () => number;
	/** Real time, ms. */
	readonly realNow: () => number;
	readonly scopes: Set<string>;
	readonly log: (line: Record<string, unknown>) => void;
}

export interface AppIdentity {
	readonly appId: string;
	readonly appSecret: string;
	readonly encryptKey: string;
	readonly verificationToken: string;
	readonly tenantKey: string;
	readonly botName: string;
	readonly botOpenId: string;
}
