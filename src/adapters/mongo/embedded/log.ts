import type { Logger } from "pino";

/** What this folder needs of a logger; any pino logger will do. */
export type MongoLog = Pick<Logger, "debug" | "info" | "warn" | "error">;
