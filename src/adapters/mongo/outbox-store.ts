import type { ClientSession } from "mongoose";
import { inSession } from "./in-session.js";
import { RECALLED, recallKeyOf } from "../../ports/outbox-codes.js";
import type {
	Outbox,
	OutgoingMessage,
	SentMessage,
} from "../../ports/stores.js";
import { NO_WORDS } from "./forget-words.js";
import { cardRow } from "./card-store.js";
import type { FieldCipher } from "./field-cipher.js";
import type { Models, OutboxDoc } from "./models.js";
import { outboxPlace } from "./message-texts.js";
import { type Standing, standingOf } from "./standing.js";

const SENT_FIELDS = {
	_id: 1,
	messageId: 1,
	chat: 1,
	about: 1,
	why: 1,
	asks: 1,
	createdAt: 1,
} as const;

type SentDoc = Pick<OutboxDoc, keyof typeof SENT_FIELDS>;

/** Puts messages where the delivery loop finds them, in the transaction that records why. `nowMs` is real time. */
export function createOutbox(
	models: Models,
	session: ClientSession | null,
	tools: {
		now: () => Date;
		nowMs: () => number;
		nextSeq: () => string;
		cipher: FieldCipher;
	},
): Outbox {
	/** What was answered asks no longer. */
	const asItAsks = async (doc: SentDoc): Promise<SentDoc> => {
		if (!doc.asks) return doc;
		const isAnswered = await models.cards
			.exists({ outboxKey: doc._id, replaced: true })
			.session(session);
		return { ...doc, asks: !isAnswered };
	};
	return {
		async put(message) {
			const known = await models.outbox
				.exists({ _id: message.key })
				.session(session);
			if (known) return false;
			const { row, json, asks } = cardRow(
				message.card,
				{
					outboxKey: message.key,
					messageId: message.to.kind === "update" ? message.to.messageId : null,
					chat: message.chat,
					person: personOf(message),
					about: message.about,
					script: message.script,
				},
				tools.now(),
				tools.cipher,
			);
			await models.cards.insertMany([row], inSession(session));
			await models.outbox.insertMany(
				[
					outboxDoc(message, json, {
						...tools,
						asks,
						standing: await standingOf(models, message, session),
					}),
				],
				inSession(session),
			);
			return true;
		},

		async recall(key) {
			const dropped = await models.outbox.updateOne(
				{ _id: key, state: "ready", maybeShownSinceMs: null },
				{ $set: { state: "parked", lastCode: RECALLED, ...NO_WORDS } },
				inSession(session),
			);
			if (dropped.modifiedCount === 1) return;
			const row = await models.outbox
				.findById(key)
				.session(session)
				.lean<OutboxDoc>();
			const recallKey = recallKeyOf(key);
			const isThere = await models.outbox
				.exists({ _id: recallKey })
				.session(session);
			if (!row || row.state === "parked" || isThere) return;
			await models.outbox.insertMany(
				[recallDoc(row, recallKey, tools)],
				inSession(session),
			);
		},

		async redraw(key, { card, about, script }) {
			const row = await models.outbox
				.findById(key)
				.session(session)
				.lean<OutboxDoc>();
			if (row?.state !== "ready" || row.to.kind === "recall") return;
			const person = row.to.kind === "person" ? row.to.person : null;
			const place = { outboxKey: key, messageId: null, chat: row.chat };
			const fresh = cardRow(
				card,
				{ ...place, person, about, script },
				tools.now(),
				tools.cipher,
			);
			await models.cards.insertMany([fresh.row], inSession(session));
			await models.outbox.updateOne(
				{ _id: key, state: "ready" },
				{
					$set: sealedWords(tools.cipher, key, fresh.json, card.fallback),
					// Whoever is about to send the old one finds it changed, and reads it again.
					$inc: { attempts: 1 },
				},
				inSession(session),
			);
		},

		async has(key) {
			const found = await models.outbox.exists({ _id: key }).session(session);
			return found !== null;
		},

		async sent(messageId) {
			const found = await models.outbox
				.findOne({ messageId }, SENT_FIELDS)
				.sort({ seq: -1 })
				.session(session)
				.lean<SentDoc>();
			return found ? toSentMessage(messageId, await asItAsks(found)) : null;
		},

		async messageOf(key) {
			const found = await models.outbox
				.findById(key, { messageId: 1 })
				.session(session)
				.lean<Pick<OutboxDoc, "messageId">>();
			return found?.messageId ?? null;
		},

		async answersTo(source) {
			const found = await models.outbox
				.find(
					{
						// As `putReply` names them; `;` follows `:`.
						_id: { $gte: `reply:${source}:`, $lt: `reply:${source};` },
						messageId: { $ne: null },
					},
					SENT_FIELDS,
				)
				.session(session)
				.lean<SentDoc[]>();
			return found.map((doc) => toSentMessage(doc.messageId ?? "", doc));
		},

		async newestAnswer(person, { chat, type }) {
			const found = await models.outbox
				.findOne(
					{
						asker: person,
						// What goes to the person himself names no chat.
						chat: type === "p2p" ? { $in: [chat, null] } : chat,
						"to.kind": { $ne: "recall" },
					},
					SENT_FIELDS,
				)
				.sort({ seq: -1 })
				.session(session)
				.lean<SentDoc>();
			return (
				found && toSentMessage(found.messageId ?? "", await asItAsks(found))
			);
		},

		async newestReminder({ chat, person }) {
			const where = {
				why: { $type: "string" as const },
				messageId: { $ne: null },
			};
			const newest = (place: { chat: string } | { "to.person": string }) =>
				models.outbox
					.findOne({ ...where, ...place }, SENT_FIELDS)
					.sort({ seq: -1 })
					.session(session)
					.lean<SentDoc>();
			const found =
				(await newest({ chat })) ??
				(person && (await newest({ "to.person": person })));
			return found ? toSentMessage(found.messageId ?? "", found) : null;
		},
	};
}

/** Whose private chat it appears in, where that is said. */
function personOf({ to }: Pick<OutgoingMessage, "to">): string | null {
	return "person" in to ? (to.person ?? null) : null;
}

/** Behind the message itself in its lane, so that what is on its way has arrived by then. */
function recallDoc(
	row: OutboxDoc,
	key: string,
	tools: { now: () => Date; nowMs: () => number; nextSeq: () => string },
): OutboxDoc {
	return {
		...row,
		_id: key,
		seq: tools.nextSeq(),
		priority: "reply",
		to: { kind: "recall", of: row._id },
		...NO_WORDS,
		about: [],
		why: null,
		standing: null,
		internalOnly: false,
		state: "ready",
		dueAtMs: tools.nowMs(),
		attempts: 0,
		maybeShownSinceMs: null,
		asText: false,
		lastCode: null,
		messageId: null,
		createdAt: tools.now(),
		sentAt: null,
	};
}

/** Messages to one chat, or to one person, go out in order. */
function outboxLane(message: Pick<OutgoingMessage, "to" | "chat">): string {
	if (message.to.kind === "person") return `out:${message.to.person}`;
	if (message.to.kind === "chat") return `out:${message.to.chat}`;
	return `out:${message.chat ?? message.to.messageId}`;
}

function outboxDoc(
	message: OutgoingMessage,
	json: string,
	tools: {
		now: () => Date;
		nowMs: () => number;
		nextSeq: () => string;
		cipher: FieldCipher;
		asks: boolean;
		standing: Standing | null;
	},
): OutboxDoc {
	return {
		_id: message.key,
		lane: outboxLane(message),
		seq: tools.nextSeq(),
		priority: message.priority,
		to: message.to,
		chat: message.chat,
		...sealedWords(tools.cipher, message.key, json, message.card.fallback),
		about: message.about,
		why: message.why,
		...(message.asker === undefined ? {} : { asker: message.asker }),
		...(tools.asks ? { asks: true } : {}),
		script: message.script,
		standing: tools.standing,
		...(message.internalOnly ? { internalOnly: true } : {}),
		...(message.attachment ? { attachment: message.attachment } : {}),
		state: "ready",
		dueAtMs: tools.nowMs(),
		attempts: 0,
		maybeShownSinceMs: null,
		asText: false,
		lastCode: null,
		messageId: null,
		createdAt: tools.now(),
		sentAt: null,
	};
}

function sealedWords(
	cipher: FieldCipher,
	key: string,
	json: string,
	fallback: string,
): Pick<OutboxDoc, "json" | "fallback"> {
	return {
		json: cipher.seal(json, outboxPlace("json", key)),
		fallback: cipher.seal(fallback, outboxPlace("fallback", key)),
	};
}

function toSentMessage(messageId: string, doc: SentDoc): SentMessage {
	return {
		key: doc._id,
		messageId,
		chat: doc.chat ?? null,
		about: doc.about,
		why: doc.why ?? null,
		asks: doc.asks === true,
		at: doc.createdAt,
	};
}
