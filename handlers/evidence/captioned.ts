import type { HandlerContext, Reply } from "../../src/context.js";
import { filesSent } from "./files-sent.js";
import { caseOfFiles, filesToCase } from "./files-to-case.js";

/**
 * Files whose words mean no command: the words are their caption, and the message replied to says what they belong to.
 * `isWhole` where nothing more needs saying. Null where the message has no files or it is not known whose they are.
 */
export async function captioned(
	ctx: HandlerContext,
): Promise<(Reply & { isWhole: boolean }) | null> {
	if (!ctx.message || ctx.message.attachments.length === 0) return null;
	const filed = await caseOfFiles(ctx);
	if (filed) return { ...(await filesToCase(ctx, filed)), isWhole: true };
	if (!ctx.replyingTo) return null;
	const kept = await filesSent(ctx, true);
	// The words may have been meant as a 完成 with a slip in it: what was not understood is said as well.
	return kept && { ...kept, isWhole: false };
}
