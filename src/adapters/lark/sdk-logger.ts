import type { Logger as SdkLogger } from "@larksuiteoapi/node-sdk";
import type { Logger } from "pino";

import { redact } from "./redact.js";

/**
 * The logger handed to the SDK, whose own prints app_secret when the token endpoint fails. It logs whole requests as
 * errors; here they are one redacted line. Debug and trace hold people's messages and are dropped.
 */
export function createSdkLogger(
	log: Logger,
	secrets: readonly string[],
): SdkLogger {
	const lines = (message: unknown[]) => ({ sdk: redact(message, secrets) });
	return {
		error: (...message: unknown[]) => log.warn(lines(message), "lark sdk"),
		warn: (...message: unknown[]) => log.warn(lines(message), "lark sdk"),
		info: (...message: unknown[]) => log.debug(lines(message), "lark sdk"),
		debug: () => undefined,
		trace: () => undefined,
	};
}
