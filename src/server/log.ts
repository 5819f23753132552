import { pino, type DestinationStream, type Logger } from "pino";

import { redact, redactText } from "../adapters/lark/redact.js";

/**
 * JSON lines on standard error, without secrets and personal numbers. `secrets` are the configured values, taken out
 * wherever they turn up; `destination` is for tests.
 */
export function createLog(
	level: string,
	secrets: readonly string[] = [],
	destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
	const clean = (fields: object) =>
		redact(fields, secrets) as Record<string, unknown>;
	const log = pino(
		{
			level,
			base: null,
			timestamp: pino.stdTimeFunctions.isoTime,
			// errors arrive in `formatters.log` whole, and leave it as plain fields
			serializers: { err: (err: unknown) => err },
			formatters: {
				level: (label) => ({ level: label }),
				log: clean,
			},
			hooks: {
				logMethod(args, method) {
					const words = withMessage(args).map((arg) =>
						typeof arg === "string" ? redactText(arg, secrets) : arg,
					);
					method.apply(this, words as typeof args);
				},
			},
		},
		destination,
	);
	// pino takes the bindings of a child as they are; children inherit this
	const pinoChild = Object.getPrototypeOf(log) as Pick<Logger, "child">;
	log.child = function (this: Logger, bindings, options) {
		return pinoChild.child.call(this, clean(bindings), options);
	} as Logger["child"];
	return log;
}

/** pino would add the message of a lone error by itself, unredacted. */
function withMessage(args: readonly unknown[]): unknown[] {
	const [first, ...rest] = args;
	const fields = first instanceof Error ? { err: first } : first;
	const { err } = (fields ?? {}) as { err?: unknown };
	if (rest.length > 0 || !(err instanceof Error)) return [fields, ...rest];
	return [fields, err.message];
}
