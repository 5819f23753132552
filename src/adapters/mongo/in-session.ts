import type { ClientSession } from "mongoose";

/** Write options that carry the session where there is one. */
export function inSession(session: ClientSession | null): {
	session?: ClientSession;
} {
	return session ? { session } : {};
}
