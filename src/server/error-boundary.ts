import { randomUUID } from "node:crypto";

import type { Middleware } from "koa";
import type { Logger } from "pino";

import { Refusal } from "./refusal.js";

/** The one place that decides what a failed request is answered with: a refusal's own words, or an id to look up in the log. */
export function errorBoundary(log: Logger): Middleware {
	return async (ctx, next) => {
		ctx.set("X-Content-Type-Options", "nosniff");
		try {
			await next();
		} catch (err) {
			const status = statusOf(err);
			ctx.status = status;
			if (status === 413) ctx.set("Connection", "close"); // the rest of the body may still be coming
			if (status < 500 || err instanceof Refusal) {
				ctx.body = {
					error: err instanceof Refusal ? err.message : "bad request",
				};
				return;
			}
			const id = randomUUID();
			log.error({ err, id, path: ctx.path }, "request failed");
			ctx.body = { error: "internal error", id };
		}
	};
}

/** Koa and the router throw errors with a status for addresses they cannot read. */
function statusOf(err: unknown): number {
	if (err instanceof Refusal) return err.status;
	const { status } = (err ?? {}) as { status?: unknown };
	return typeof status === "number" && status >= 400 && status < 500
		? status
		: 500;
}
