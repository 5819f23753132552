import type { ClientSession } from "mongoose";
import { inSession } from "./in-session.js";
import type { AuditLog } from "../../ports/stores.js";
import type { Models } from "./models.js";

/** Append-only: who did or was refused what, when, where. */
export function createAuditLog(
	models: Models,
	session: ClientSession | null,
): AuditLog {
	return {
		async add(entry) {
			await models.audit.insertMany([entry], inSession(session));
		},
	};
}
