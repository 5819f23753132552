import type { HandlerContext } from "../../src/context.js";

/** What was done about publishing this case, in the actor's name. */
export async function auditPublication(
	ctx: HandlerContext,
	what: string,
	{ no }: { no: number },
): Promise<void> {
	await ctx.audit.add({
		at: ctx.now,
		person: ctx.actor.person,
		chat: ctx.place.chat,
		action: `publication-${what}`,
		subject: `case:${no}`,
		result: "done",
		source: ctx.source,
	});
}
