import { mongo } from "mongoose";
import type { Logger } from "pino";
import { isDatabaseTrouble } from "../adapters/mongo/database-trouble.js";
import { createInbox, type Inbox } from "../adapters/mongo/inbox.js";
import { incomingOf } from "../adapters/mongo/message-texts.js";
import { createSlowdown } from "../adapters/mongo/slowdown.js";
import { createProcess } from "../dispatch/create-process.js";
import type { Surroundings } from "../dispatch/fill-context.js";
import { isHurried, tellSlowed } from "../dispatch/tell-slowed.js";
import type { LarkSide } from "./lark-side.js";
import type { Storage } from "./storage.js";

/** What comes in: recorded, then dealt with one at a time per chat. */
export function createReceiving(deps: {
	storage: Storage;
	lark: LarkSide;
	around: Surroundings;
	messagesPerMinute: number;
	committed: () => void;
	log: Logger;
}): Inbox {
	const { storage, lark, around, committed, log } = deps;
	const { connection, models, cipher, nowMs, nextSeq, stores } = storage;
	return createInbox({
		connection,
		models,
		cipher,
		process: createProcess({
			around,
			storesIn: stores,
			botOpenId: () => lark.bot.openId(),
			met: (person) => lark.acquaintance.meet(person),
			committed,
			redrawFailed(error) {
				// What the database refused ends the transaction, whatever it was for.
				if (error instanceof mongo.MongoError || isDatabaseTrouble(error))
					throw error;
				log.error({ err: error }, "card not drawn anew");
			},
		}),
		nowMs,
		nextSeq,
		log,
		slowdown: createSlowdown({
			models,
			perMinute: deps.messagesPerMinute,
			isExempt: (person) =>
				isHurried(stores(null), around.administrators, person),
			tell: async (row) => {
				const message = incomingOf(cipher, row);
				if (message.kind !== "message") return;
				const botOpenId = await lark.bot.openId();
				await storage.transaction((inside) =>
					tellSlowed({ ...around, botOpenId }, inside, message, nowMs()),
				);
			},
			nowMs,
		}),
	});
}
