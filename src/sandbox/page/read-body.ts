import type { Context } from "koa";
import getRawBody from "raw-body";
import type { z } from "zod";
import { tryParse } from "../lark/json.js";

/** Files travel in the body as base64; 10 MB of them. */
const MAX_BYTES = 14 * 1024 * 1024;

/** The JSON body as `schema` wants it; throws a 400 that is safe to show for anything else, a 413 for too much. */
export async function readBody<T>(
	ctx: Context,
	schema: z.ZodType<T>,
): Promise<T> {
	const text = await getRawBody(ctx.req, {
		limit: MAX_BYTES,
		encoding: "utf8",
		length: ctx.get("Content-Length") || null,
	});
	const parsed = schema.safeParse(tryParse(text));
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	return ctx.throw(400, `請求不對：${issue?.path.join(".") ?? ""}`);
}
