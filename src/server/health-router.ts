import { Router } from "@koa/router";
import type { Registry } from "prom-client";

import { within } from "../adapters/lark/within.js";
import { methodNotAllowed } from "./method-not-allowed.js";

export interface Readiness {
	ready: boolean;
	/** What is not there, in words for the person who runs it. */
	why?: string;
}

const READY_MS = 2500;

/** `/healthz`, `/readyz` and `/metrics`. */
export function healthRouter(
	ready: () => Promise<Readiness>,
	metrics: Registry,
): Router {
	const router = new Router();
	router.get("/healthz", (ctx) => {
		ctx.body = { status: "ok" };
	});
	router.get("/readyz", async (ctx) => {
		const { ready: isReady, why } = await within(READY_MS, ready()).catch(
			(): Readiness => ({ ready: false, why: "no answer from the inside" }),
		);
		ctx.status = isReady ? 200 : 503;
		ctx.body = isReady
			? { status: "ready" }
			: { status: "unavailable", why: why ?? "not ready" };
	});
	router.get("/metrics", async (ctx) => {
		ctx.body = await metrics.metrics();
		ctx.type = metrics.contentType;
	});
	for (const path of ["/healthz", "/readyz", "/metrics"])
		router.all(path, methodNotAllowed("GET, HEAD"));
	return router;
}
