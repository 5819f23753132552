import type { Server } from "node:http";
import type { Router } from "@koa/router";
import type { Logger } from "pino";
import { Registry } from "prom-client";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import {
	createLongConnection,
	type LongConnection,
} from "../adapters/lark/long-connection.js";
import type { AppSettings } from "../app.js";
import type { Intake } from "../ports/incoming.js";
import type { AdvanceClock } from "../server/clock-router.js";
import { createHttpServer } from "../server/create-http-server.js";
import { registerGauges } from "../server/gauges.js";
import type { WebhookSettings } from "../server/webhook-router.js";
import type { Storage } from "./storage.js";
import { createTenantGuard } from "./tenant-guard.js";

/** Where events come in: the webhook or the long connection, and all other HTTP. */
export interface Front {
	server: Server;
	/** Starts the long connection where events come over it; the server is listened on by the caller. */
	open(): void;
	/** Not ready from now on, no new events; answers in hand are still given. */
	close(): Promise<void>;
}

export async function createFront(deps: {
	settings: AppSettings;
	storage: Storage;
	intake: Intake;
	advanceClock: AdvanceClock | null;
	routers: Router[];
	log: Logger;
}): Promise<Front> {
	const { settings, storage, intake, log } = deps;
	const tenantGuard = await openTenantGuard(storage, log);
	const busyWords = catalogueFor("zh-Hant").toasts.working;
	const longConnection =
		settings.lark.events === "websocket"
			? createLongConnection({
					...settings.lark,
					intake,
					tenantGuard,
					busyWords,
					log,
				})
			: null;
	const metrics = new Registry();
	registerGauges(metrics, storage.models);
	let closing = false;
	const { server } = createHttpServer({
		webhook: webhookSettings(settings),
		intake,
		tenantGuard,
		ready: async () =>
			closing
				? { ready: false, why: "stopping" }
				: readiness(storage, longConnection),
		advanceClock: deps.advanceClock,
		metrics,
		extraRouters: deps.routers,
		log,
		busyWords,
		realNowMs: storage.nowMs,
	});

	return {
		server,
		open: () => longConnection?.start(),
		close() {
			closing = true;
			longConnection?.close();
			const closed = new Promise<void>((resolve) =>
				server.close(() => resolve()),
			);
			server.closeIdleConnections();
			return closed;
		},
	};
}

async function readiness(
	{ connection }: Storage,
	longConnection: LongConnection | null,
) {
	if (!(await connection.ping())) return { ready: false, why: "database" };
	if (longConnection && !longConnection.isConnected())
		return { ready: false, why: "long connection" };
	return { ready: true };
}

async function openTenantGuard({ facts }: Storage, log: Logger) {
	return createTenantGuard(await facts.text("tenant"), (tenantKey) => {
		void facts.settle("tenant", tenantKey).catch((err: unknown) => {
			log.warn({ err }, "tenant not noted");
		});
	});
}

function webhookSettings({ lark }: AppSettings): WebhookSettings | null {
	const { appId, encryptKey, verificationToken } = lark;
	if (lark.events !== "webhook" || !encryptKey || !verificationToken)
		return null;
	return { appId, encryptKey, verificationToken };
}
