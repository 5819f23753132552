import type { ClientSession } from "mongoose";
import { pino } from "pino";
import { createInbox, type Inbox } from "../../src/adapters/mongo/inbox.js";
import {
	defineModels,
	type InboxDoc,
	type Models,
	prepareCollections,
} from "../../src/adapters/mongo/models.js";
import { createSequence } from "../../src/adapters/mongo/sequence.js";
import type {
	InboxProcess,
	Incoming,
	IncomingMessage,
	IncomingPress,
} from "../../src/ports/incoming.js";
import { testCipher } from "./test-cipher.js";
import { testDatabase } from "./test-database.js";
import { until } from "./until.js";

/** The inbox on the real MongoDB; what is done with an event is the test's to say. */
export interface InboxKit {
	models: Models;
	inbox: Inbox;
	/** Keys in the order in which they took effect: written in the transaction itself. */
	effects(): Promise<string[]>;
	/** What the process does, beside its effect. */
	does: Partial<InboxProcess<ClientSession>>;
	row(key: string): Promise<InboxDoc>;
	idle(): Promise<void>;
	/** On the same database, as on another replica. */
	another(): Inbox;
	close(): Promise<void>;
}

interface EffectDoc {
	key: string;
	n: number;
}

export async function inboxKit(): Promise<InboxKit> {
	const database = await testDatabase();
	const { connection } = database;
	const models = defineModels(connection.connection);
	await prepareCollections(models);
	const effectsOf = connection.connection.collection<EffectDoc>("effects");
	await connection.connection.createCollection("effects");
	let count = 0;
	const does: Partial<InboxProcess<ClientSession>> = {};
	const process: InboxProcess<ClientSession> = {
		async handle(incoming, session, isLate) {
			count += 1;
			await effectsOf.insertOne({ key: incoming.key, n: count }, { session });
			return (await does.handle?.(incoming, session, isLate)) ?? null;
		},
		refuse: (error, incoming) => does.refuse?.(error, incoming) ?? null,
		park: async (incoming, session) =>
			(await does.park?.(incoming, session)) ?? null,
		unreadable: async (key, session) => {
			await does.unreadable?.(key, session);
		},
		committed: () => undefined,
	};
	const inboxes: Inbox[] = [];
	const another = () => {
		const inbox = createInbox({
			connection,
			models,
			cipher: testCipher,
			process,
			nowMs: Date.now,
			nextSeq: createSequence(Date.now),
			log: pino({ level: "silent" }),
		});
		inboxes.push(inbox);
		return inbox;
	};
	const inbox = another();
	return {
		models,
		inbox,
		does,
		another,
		async effects() {
			const found = await effectsOf.find().sort({ n: 1 }).toArray();
			return found.map(({ key }) => key);
		},
		async row(key) {
			const found = await models.inbox.findById(key).lean<InboxDoc>();
			if (!found) throw new Error(`no row ${key}`);
			return found;
		},
		async idle() {
			await until("an empty inbox", async () => (await inbox.pending()) === 0);
		},
		async close() {
			await Promise.all(inboxes.map((each) => each.stop()));
			await database.drop();
		},
	};
}

export function aMessage(key: string, chat = "oc_a"): IncomingMessage {
	return {
		kind: "message",
		key,
		messageId: key,
		chat,
		chatType: "group",
		sender: "ou_a",
		senderType: "user",
		contentType: "text",
		text: key,
		attachments: [],
		mentions: {},
		replyTo: null,
		sentAtMs: null,
	};
}

export function aPress(key: string, chat = "oc_a"): IncomingPress {
	return {
		kind: "press",
		key,
		operator: "ou_a",
		messageId: "om_card",
		chat,
		payload: { card: "c", button: "b0" },
		form: null,
	};
}

export type { Incoming };
