import type { Logger } from "pino";
import { type Acquaintance, createAcquaintance } from "./acquaintance.js";
import { createLarkClient, type LarkClient } from "../adapters/lark/client.js";
import { createDirectory } from "../adapters/lark/directory.js";
import { type BotIdentity, createBotIdentity } from "./bot-identity.js";
import type { AppSettings } from "../app.js";
import type { Storage } from "./storage.js";

/** Lark as we call it, who the bot is there, and who is who. */
export interface LarkSide {
	client: LarkClient;
	bot: BotIdentity;
	acquaintance: Acquaintance;
}

export function createLarkSide(
	{ lark }: Pick<AppSettings, "lark">,
	{ facts, stores, nowMs }: Storage,
	log: Logger,
): LarkSide {
	const client = createLarkClient({ ...lark, log });
	const directory = createDirectory(client, log);
	const name = `bot:${lark.appId}`;
	return {
		client,
		bot: createBotIdentity({
			directory,
			remembered: {
				read: () => facts.text(name),
				write: (openId) => facts.settle(name, openId),
			},
			nowMs,
		}),
		acquaintance: createAcquaintance({
			directory,
			stores: stores(null),
			nowMs,
		}),
	};
}
