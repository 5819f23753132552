import type { HandlerContext, Reply } from "../../src/context.js";
import { looseFiles } from "./loose-files.js";

/** The pictures of a message whose words were answered with a question: they go with whatever answers it. */
export async function keepAsked(
	ctx: HandlerContext,
	{ cards }: Reply,
): Promise<void> {
	if (!ctx.message || ctx.message.attachments.length === 0) return;
	const known = await ctx.evidence.ofMessage(ctx.source);
	if (known.length > 0) return;
	const about = cards[0]?.about ?? [];
	await ctx.evidence.add(looseFiles(ctx, about), ctx.words.script);
}
