import type { Logger } from "pino";

import type { Intake } from "../../ports/incoming.js";
import { readEnvelope } from "./answer.js";
import type { LarkAccount } from "./client.js";
import { parseEvent } from "./events.js";
import { handOver } from "./hand-over.js";
import { isFromUs, type TenantGuard } from "./origin.js";
import { createSdkHttp, sendOver } from "./sdk-http.js";
import { createSdkLogger } from "./sdk-logger.js";
import { loadSdk } from "./sdk.js";
import { createTransport } from "./transport.js";

export interface LongConnection {
	/** Begins to connect, and goes on until it is closed. */
	start(): void;
	/** For readiness: whether events can arrive now. */
	isConnected(): boolean;
	close(): void;
}

const RESTART_MS = 30_000;

/**
 * Events over Lark's long connection instead of the webhook (lark-protocol §1.6): read by the same parser, given to the
 * same intake. What could not be recorded is answered 500, and Lark sends it again.
 */
export function createLongConnection(
	options: LarkAccount & {
		intake: Intake;
		tenantGuard: TenantGuard;
		busyWords: string;
		log: Logger;
	},
): LongConnection {
	const { appId, appSecret, domain, intake, tenantGuard, log } = options;
	const sdk = loadSdk();
	const logger = createSdkLogger(log, [appSecret]);
	const transport = createTransport();

	const receive = async (plain: unknown): Promise<unknown> => {
		const { header, incoming } = parseEvent(plain);
		// the connection itself is authenticated: there is no token to compare
		const isOurs = isFromUs({ ...header, token: null }, { appId }, tenantGuard);
		if (incoming && isOurs)
			return handOver(intake, incoming, options.busyWords);
		log.warn({ type: header.type, isOurs }, "event put aside");
		return {};
	};

	class RawDispatcher extends sdk.EventDispatcher {
		/** The SDK's own flattens header and event into one object, where the later of two equal names wins. */
		override async invoke(data: unknown): Promise<unknown> {
			return receive(data);
		}
	}
	const eventDispatcher = new RawDispatcher({ logger });

	let restart: NodeJS.Timeout | undefined;
	const client = new sdk.WSClient({
		appId,
		appSecret,
		domain,
		logger,
		loggerLevel: sdk.LoggerLevel.info,
		httpInstance: createSdkHttp(sendOver(transport, readEnvelope)),
		handshakeTimeoutMs: 10_000,
		wsConfig: { pingTimeout: 10 },
		// it gives up for ever on some answers that pass, such as "system busy"
		onError: (err) => {
			log.error({ err }, "long connection lost, starting again in 30 s");
			restart = setTimeout(start, RESTART_MS);
		},
	});
	const start = () => void client.start({ eventDispatcher });

	return {
		start,
		isConnected: () => client.getConnectionStatus().state === "connected",
		close() {
			clearTimeout(restart);
			client.close({ force: true });
			transport.close();
		},
	};
}
