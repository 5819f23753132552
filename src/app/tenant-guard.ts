import type { TenantGuard } from "../adapters/lark/origin.js";

/** Works for the first tenant it meets, for ever: a custom app has one (lark-protocol §10.18). */
export function createTenantGuard(
	known: string | null,
	remember: (tenantKey: string) => void,
): TenantGuard {
	let own = known;
	return {
		allows(tenantKey) {
			if (own === null) {
				own = tenantKey;
				remember(tenantKey);
			}
			return own === tenantKey;
		},
	};
}
