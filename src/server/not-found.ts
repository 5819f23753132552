import type { Context } from "koa";

import { Refusal } from "./refusal.js";

/** Whatever no router answered. */
export function notFound(ctx: Context): void {
	if (ctx.status === 404 && ctx.body === undefined) throw new Refusal(404);
}
