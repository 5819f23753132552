import { pino } from "pino";
import type { Card } from "../../src/card-actions.js";
import { createLarkClient } from "../../src/adapters/lark/client.js";
import { createMessenger } from "../../src/adapters/lark/messenger.js";
import {
	createDelivery,
	type Delivery,
	type StuckMessage,
} from "../../src/adapters/mongo/delivery.js";
import {
	defineModels,
	type Models,
	type OutboxDoc,
	prepareCollections,
} from "../../src/adapters/mongo/models.js";
import { createOutbox } from "../../src/adapters/mongo/outbox-store.js";
import { createSequence } from "../../src/adapters/mongo/sequence.js";
import type { Make } from "../../src/ports/making.js";
import type { Messenger } from "../../src/ports/messenger.js";
import type { OutgoingMessage } from "../../src/ports/stores.js";
import { createLarkStandIn } from "../../src/sandbox/lark/lark-stand-in.js";
import type { LarkStandIn, Message } from "../../src/sandbox/lark/types.js";
import { testCipher } from "./test-cipher.js";
import { type TestDatabase, testDatabase } from "./test-database.js";
import { until } from "./until.js";

const ACCOUNT = {
	appId: "cli_0123456789abcdef",
	appSecret: "outbox-secret",
	encryptKey: "outbox-key",
	verificationToken: "outbox-token",
};
const log = pino({ level: "silent" });

/** The outbox and its delivery on the real MongoDB and the stand-in, with a real time that can be moved on. */
export interface OutboxKit {
	standIn: LarkStandIn;
	models: Models;
	delivery: Delivery;
	stuck: StuckMessage[];
	/** Real time as the delivery sees it, ms. */
	nowMs(): number;
	/** Moves it on. */
	later(ms: number): void;
	put(message: Partial<OutgoingMessage> & { key: string }): Promise<boolean>;
	row(key: string): Promise<OutboxDoc>;
	/** Waits until no message is left, moving time past every pause. */
	drained(): Promise<void>;
	shown(chat?: string): Message[];
	/** Another delivery on the same outbox, as after a crash or on another replica. */
	another(options?: { onStuck?: () => Promise<void> }): Delivery;
	close(): Promise<void>;
}

export const CHAT = "oc_chat";

export async function outboxKit(
	options: { timeoutMs?: number; messenger?: Messenger; make?: Make } = {},
): Promise<OutboxKit> {
	const database: TestDatabase = await testDatabase();
	const models = defineModels(database.connection.connection);
	await prepareCollections(models);
	let aheadMs = 0;
	const nowMs = () => Date.now() + aheadMs;
	const standIn = await createLarkStandIn({ ...ACCOUNT, now: nowMs });
	standIn.addPerson({ openId: "ou_person", name: "甲" });
	standIn.addChat({ chatId: CHAT, name: "群", members: ["ou_person"] });
	const lark = createLarkClient({
		...ACCOUNT,
		domain: standIn.url,
		log,
		timeoutMs: options.timeoutMs ?? 10_000,
	});
	const stuck: StuckMessage[] = [];
	const outbox = createOutbox(models, null, {
		cipher: testCipher,
		now: () => new Date(nowMs()),
		nowMs,
		nextSeq: createSequence(nowMs),
	});
	const deliveries: Delivery[] = [];
	const another: OutboxKit["another"] = ({ onStuck } = {}) => {
		const delivery = createDelivery({
			models,
			cipher: testCipher,
			messenger: options.messenger ?? createMessenger(lark),
			make:
				options.make ?? (() => Promise.reject(new Error("nothing is made"))),
			mayRead: () => Promise.resolve(true),
			turn: () => Promise.resolve(),
			onStuck:
				onStuck ?? ((message) => Promise.resolve(void stuck.push(message))),
			nowMs,
			log,
		});
		deliveries.push(delivery);
		return delivery;
	};
	const delivery = another();

	return {
		standIn,
		models,
		delivery,
		stuck,
		nowMs,
		later: (ms) => void (aheadMs += ms),
		put: (message) =>
			outbox.put({
				to: { kind: "chat", chat: CHAT },
				chat: CHAT,
				card: aCard(message.key),
				priority: "bulk",
				about: [],
				why: null,
				script: "zh-Hant",
				...message,
			}),
		async row(key) {
			const found = await models.outbox.findById(key).lean<OutboxDoc>();
			if (!found) throw new Error(`no row ${key}`);
			return found;
		},
		async drained() {
			await until(
				"an empty outbox",
				async () => {
					aheadMs += 500;
					delivery.wake();
					return (await delivery.undelivered()) === 0;
				},
				20_000,
			);
		},
		shown: (chat = CHAT) =>
			standIn.messages(chat).filter(({ sender }) => sender.kind === "app"),
		another,
		async close() {
			await Promise.all(deliveries.map((each) => each.stop()));
			lark.close();
			await standIn.close();
			await database.drop();
		},
	};
}

/** A card that says `words`. */
export function aCard(words: string): Card {
	return {
		json: {
			schema: "2.0",
			header: { title: { tag: "plain_text", content: words } },
			body: {
				elements: [{ tag: "div", text: { tag: "plain_text", content: words } }],
			},
		},
		fallback: `${words}（文字）`,
	};
}
