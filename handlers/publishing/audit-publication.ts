import type { HandlerContext } from "../../src/context.js";
import type { AuditEntry } from "../../src/ports/stores.js";
import { auditCase } from "../cases/audit-case.js";

/** What was done about publishing this case, in the actor's name. */
export function auditPublication(
	ctx: HandlerContext,
	what: string,
	{ no }: { no: number },
	result: AuditEntry["result"] = "done",
): Promise<void> {
	return auditCase(ctx, `publication-${what}`, `case:${no}`, result);
}
