import type { HandlerContext } from "../../src/context.js";
import type { AuditEntry } from "../../src/ports/stores.js";

/** What the actor did about cases, or was refused; `subject` as `caseSubject` names one, null for a list. */
export function auditCase(
	{ audit, now, actor, place, source }: HandlerContext,
	action: string,
	subject: string | null,
	result: AuditEntry["result"] = "done",
): Promise<void> {
	return audit.add({
		at: now,
		person: actor.person,
		chat: place.chat,
		action,
		subject,
		result,
		source,
	});
}
