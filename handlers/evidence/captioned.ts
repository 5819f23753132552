import type { HandlerContext, Reply } from "../../src/context.js";
import { filesSent } from "./files-sent.js";
import { caseOfFiles, filesToCase } from "./files-to-case.js";

/**
 * Files whose words mean no command: the words are their description, kept with them, and the message replied to says what
 * they belong to. Null where the message has no files or it is not known whose they are.
 */
export async function captioned(
	ctx: HandlerContext,
	caption: string,
): Promise<Reply | null> {
	if (!ctx.message || ctx.message.attachments.length === 0) return null;
	const filed = await caseOfFiles(ctx);
	if (filed) return filesToCase(ctx, filed);
	return ctx.replyingTo ? filesSent(ctx, true, caption) : null;
}
