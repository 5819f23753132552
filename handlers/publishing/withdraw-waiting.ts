import type { HandlerContext } from "../../src/context.js";
import type { Publication } from "../../src/domain/publishing/publication.js";
import { settlePublication } from "./settle-publication.js";

const LIVE = ["draft", "waiting"] as const;

/** Whether the case stands published in groups: sent, and not recalled. */
export async function isPublished(
	{ publications }: Pick<HandlerContext, "publications">,
	{ id }: { id: string },
): Promise<boolean> {
	const all = await publications.ofCase(id);
	return all.some(({ state }) => state === "sent");
}

/** What is drawn up of a case that is no longer accepted, or waits for a second person, is cancelled. */
export async function withdrawWaiting(
	ctx: HandlerContext,
	{ id }: { id: string },
): Promise<void> {
	for (const publication of await ctx.publications.ofCase(id)) {
		if (!LIVE.some((state) => state === publication.state)) continue;
		const cancelled: Publication = {
			...publication,
			state: "cancelled",
			settledBy: ctx.actor.person,
			settledAt: ctx.now,
		};
		await settlePublication(ctx, cancelled, LIVE, "cancelled");
	}
}
