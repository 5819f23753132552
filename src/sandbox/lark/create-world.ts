import { Faults } from "./faults.js";
import { createIds } from "./ids.js";
import { type Journal, memoryJournal } from "./journal.js";
import { RateLimits } from "./rate-limits.js";
import { ALL_SCOPES } from "./scopes.js";
import { State } from "./state.js";
import { Tokens } from "./tokens.js";
import type { LarkStandInOptions } from "./types.js";
import type { AppIdentity, World } from "./world.js";

const TOKEN_LIFE_SECONDS = 7200;

/** The world as the journal left it. */
export function createWorld(
	options: LarkStandInOptions,
	journal: Journal = memoryJournal(),
): World {
	const now = options.now ?? Date.now;
	const realNow = options.realNow ?? Date.now;
	const state = new State(journal, now);
	return {
		app: identity(options),
		state,
		makeId: createIds(options.seed, state.replayed),
		tokens: new Tokens(options.tokenLifeSeconds ?? TOKEN_LIFE_SECONDS, realNow),
		faults: new Faults(),
		limits: new RateLimits(options.enforceLimits ?? false, realNow),
		now,
		realNow,
		scopes: new Set(options.scopes ?? ALL_SCOPES),
		log: options.log ?? (() => undefined),
	};
}

function identity(options: LarkStandInOptions): AppIdentity {
	return {
		appId: options.appId,
		appSecret: options.appSecret,
		encryptKey: options.encryptKey,
		verificationToken: options.verificationToken,
		tenantKey: options.tenantKey ?? "stand-in-tenant",
		botName: options.botName ?? "督辦",
		botOpenId: options.botOpenId ?? "ou_bot",
	};
}
