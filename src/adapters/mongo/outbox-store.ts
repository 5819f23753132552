import type { ClientSession } from "mongoose";
import { inSession } from "./in-session.js";
import type {
	Outbox,
	OutgoingMessage,
	SentMessage,
} from "../../ports/stores.js";
import { cardRow } from "./card-store.js";
import type { Models, OutboxDoc } from "./models.js";
import { type Standing, standingOf } from "./standing.js";

const SENT_FIELDS = { messageId: 1, chat: 1, about: 1, why: 1 } as const;

/** Puts messages where the delivery loop finds them, in the transaction that records why. `nowMs` is real time. */
export function createOutbox(
	models: Models,
	session: ClientSession | null,
	tools: { now: () => Date; nowMs: () => number; nextSeq: () => string },
): Outbox {
	return {
		async put(message) {
			const known = await models.outbox
				.exists({ _id: message.key })
				.session(session);
			if (known) return false;
			const { row, json } = cardRow(
				message.card,
				{
					outboxKey: message.key,
					messageId: message.to.kind === "update" ? message.to.messageId : null,
					chat: message.chat,
					person: message.to.kind === "person" ? message.to.person : null,
					about: message.about,
					script: message.script,
				},
				tools.now(),
			);
			await models.cards.insertMany([row], inSession(session));
			await models.outbox.insertMany(
				[
					outboxDoc(message, json, {
						...tools,
						standing: await standingOf(models, message, session),
					}),
				],
				inSession(session),
			);
			return true;
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
				.lean<Pick<OutboxDoc, keyof typeof SENT_FIELDS>>();
			return found ? toSentMessage(messageId, found) : null;
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
				.lean<Pick<OutboxDoc, keyof typeof SENT_FIELDS>[]>();
			return found.map((doc) => toSentMessage(doc.messageId ?? "", doc));
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
					.lean<Pick<OutboxDoc, keyof typeof SENT_FIELDS>>();
			const found =
				(await newest({ chat })) ??
				(person && (await newest({ "to.person": person })));
			return found ? toSentMessage(found.messageId ?? "", found) : null;
		},
	};
}

/** Messages to one chat, or to one person, go out in order. */
export function outboxLane(
	message: Pick<OutgoingMessage, "to" | "chat">,
): string {
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
		json,
		fallback: message.card.fallback,
		about: message.about,
		why: message.why,
		script: message.script,
		standing: tools.standing,
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

function toSentMessage(
	messageId: string,
	doc: Pick<OutboxDoc, "chat" | "about" | "why">,
): SentMessage {
	return {
		messageId,
		chat: doc.chat ?? null,
		about: doc.about,
		why: doc.why ?? null,
	};
}
