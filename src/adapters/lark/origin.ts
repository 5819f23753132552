import type { EventHeader } from "./events.js";
import { isSameSecret } from "./same-secret.js";

/** Knows the one tenant this bot works for. */
export interface TenantGuard {
	allows(tenantKey: string): boolean;
}

/**
 * Whether nothing in the header says that the event is another app's or another tenant's. What the header leaves out is
 * not held against it: without a whole header an event has no effect anyway.
 */
export function isFromUs(
	header: EventHeader,
	own: { appId: string; verificationToken?: string },
	tenantGuard: TenantGuard,
): boolean {
	const { token, appId, tenantKey } = header;
	const { verificationToken } = own;
	if (token !== null && verificationToken !== undefined)
		if (!isSameSecret(token, verificationToken)) return false;
	if (appId !== null && appId !== own.appId) return false;
	return tenantKey === null || tenantGuard.allows(tenantKey);
}
