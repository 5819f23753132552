import * as http from "node:http";

import type { Router } from "@koa/router";
import Koa from "koa";
import type { Logger } from "pino";
import type { Registry } from "prom-client";

import type { TenantGuard } from "../adapters/lark/origin.js";
import type { Intake } from "../ports/incoming.js";
import { clockRouter, type AdvanceClock } from "./clock-router.js";
import { errorBoundary } from "./error-boundary.js";
import { healthRouter, type Readiness } from "./health-router.js";
import { notFound } from "./not-found.js";
import { webhookMetrics } from "./webhook-metrics.js";
import { webhookRouter, type WebhookSettings } from "./webhook-router.js";

export interface HttpServerDeps {
	/** Null: events come over the long connection, and there is no webhook. */
	webhook: WebhookSettings | null;
	intake: Intake;
	tenantGuard: TenantGuard;
	ready: () => Promise<Readiness>;
	/** Null: the clock is the system's, and `/dev/clock` is not there. */
	advanceClock: AdvanceClock | null;
	/** Shown on `/metrics`; others register their gauges on it. */
	metrics: Registry;
	/** Board, sandbox page. */
	extraRouters: Router[];
	log: Logger;
	/** Toast of a press whose answer takes longer than Lark waits. */
	busyWords: string;
	/** Real time, for the signature's window. */
	realNowMs?: () => number;
}

/** All HTTP of the product (contract §2). The server does not listen yet. */
export function createHttpServer(deps: HttpServerDeps): {
	server: http.Server;
	callback: http.RequestListener;
} {
	const app = new Koa({ proxy: false });
	app.on("error", (err) => deps.log.warn({ err }, "answer not delivered"));
	app.use(errorBoundary(deps.log));
	const routers = [
		...(deps.webhook
			? [
					webhookRouter(deps.webhook, {
						...deps,
						metrics: webhookMetrics(deps.metrics),
					}),
				]
			: []),
		healthRouter(deps.ready, deps.metrics),
		...(deps.advanceClock ? [clockRouter(deps.advanceClock)] : []),
		...deps.extraRouters,
	];
	for (const router of routers) app.use(router.routes());
	app.use(notFound);
	const handle = app.callback();
	const callback: http.RequestListener = (request, response) =>
		void handle(request, response);
	return { server: createServer(callback), callback };
}

/** Slow and oversized requests end early (trust T31). */
function createServer(callback: http.RequestListener): http.Server {
	return http.createServer(
		{
			headersTimeout: 10_000,
			requestTimeout: 15_000,
			connectionsCheckingInterval: 2_000,
			maxHeaderSize: 16 * 1024,
		},
		callback,
	);
}
