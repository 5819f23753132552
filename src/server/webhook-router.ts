import { Router } from "@koa/router";
import type { Context } from "koa";
import type { Logger } from "pino";

import { parseEvent } from "../adapters/lark/events.js";
import { handOver } from "../adapters/lark/hand-over.js";
import { isFromUs, type TenantGuard } from "../adapters/lark/origin.js";
import type { Intake } from "../ports/incoming.js";
import { methodNotAllowed } from "./method-not-allowed.js";
import { readJsonBody } from "./read-json-body.js";
import { Refusal } from "./refusal.js";
import { verifyRequest } from "./verify-request.js";
import type { WebhookMetrics } from "./webhook-metrics.js";

export interface WebhookSettings {
	appId: string;
	encryptKey: string;
	verificationToken: string;
}

interface WebhookDeps {
	intake: Intake;
	tenantGuard: TenantGuard;
	metrics: WebhookMetrics;
	log: Logger;
	busyWords: string;
	realNowMs?: () => number;
}

/** `POST /webhook/event`: events, card callbacks and the URL verification. */
export function webhookRouter(
	settings: WebhookSettings,
	deps: WebhookDeps,
): Router {
	const router = new Router();
	router.post("/webhook/event", async (ctx) => {
		const stopTimer = deps.metrics.seconds.startTimer();
		try {
			await answer(ctx, settings, deps);
		} catch (error) {
			ctx.status = error instanceof Refusal ? error.status : 500;
			throw error;
		} finally {
			stopTimer();
			deps.metrics.requests.inc({ status: String(ctx.status) });
			if (ctx.status === 401) deps.metrics.signatureFailures.inc();
		}
	});
	router.all("/webhook/event", methodNotAllowed("POST"));
	return router;
}

async function answer(
	ctx: Context,
	settings: WebhookSettings,
	deps: WebhookDeps,
): Promise<void> {
	const { raw, body } = await readJsonBody(ctx.req);
	const nowMs = (deps.realNowMs ?? Date.now)();
	const headers = ctx.req.headersDistinct;
	const verified = verifyRequest(settings, headers, raw, body, nowMs);
	ctx.status = 200;
	ctx.body =
		verified.kind === "challenge"
			? { challenge: verified.challenge }
			: await take(verified.plain, settings, deps);
}

/** An event that Lark signed: recorded, whatever it is, unless it is not meant for us or not whole. */
async function take(
	plain: unknown,
	settings: WebhookSettings,
	deps: WebhookDeps,
): Promise<Record<string, unknown>> {
	const { header, incoming } = parseEvent(plain);
	if (!isFromUs(header, settings, deps.tenantGuard)) {
		deps.log.error(
			{ type: header.type, eventId: header.eventId },
			"signed with our key, but of another app, tenant or token: check who else has the Encrypt Key",
		);
		throw new Refusal(403);
	}
	if (!incoming) throw new Refusal(400);
	try {
		return await handOver(deps.intake, incoming, deps.busyWords);
	} catch (err) {
		deps.log.error(
			{ err, key: incoming.key },
			"event not recorded, Lark will send it again",
		);
		throw new Refusal(503);
	}
}
