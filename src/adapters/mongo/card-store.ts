import { randomBytes } from "node:crypto";
import type { ClientSession } from "mongoose";
import { inSession } from "./in-session.js";
import { type Card, sealCard } from "../../card-actions.js";
import type { CardStore, StoredCard } from "../../ports/stores.js";
import type { CardDoc, Models } from "./models.js";

/** A reference nobody can guess: what a button carries instead of a claim. */
export function newCardId(): string {
	return randomBytes(12).toString("base64url");
}

export function createCardStore(
	models: Models,
	session: ClientSession | null,
	now: () => Date,
): CardStore {
	return {
		async get(id) {
			const found = await models.cards
				.findById(id)
				.session(session)
				.lean<CardDoc>();
			return found ? toStoredCard(found) : null;
		},

		async formOn(messageId) {
			const found = await models.cards
				.findOne({ messageId })
				.sort({ createdAt: -1, _id: -1 })
				.session(session)
				.lean<CardDoc>();
			const actions = Object.values(found?.buttons ?? {});
			return actions.find(({ do: does }) => does.startsWith("submit-")) ?? null;
		},

		async copies(ref, since, limit) {
			const found = await models.cards
				.find({
					shows: ref,
					messageId: { $ne: null },
					createdAt: { $gte: since },
				})
				.sort({ createdAt: -1, _id: -1 })
				// A message has a row for each face it had.
				.limit(limit * 10)
				.session(session)
				.lean<CardDoc[]>();
			return newestPerMessage(found).slice(0, limit);
		},

		async replace(id, card, about) {
			const old = await models.cards
				.findById(id)
				.session(session)
				.lean<CardDoc>();
			const fresh = newCardId();
			const { json, buttons } = sealCard(card, fresh);
			await models.cards.insertMany(
				[
					{
						_id: fresh,
						outboxKey: null,
						messageId: old?.messageId ?? null,
						chat: old?.chat ?? null,
						person: old?.person ?? null,
						buttons,
						about,
						shows: card.shows ?? null,
						script: old?.script ?? "zh-Hant",
						createdAt: now(),
					},
				],
				inSession(session),
			);
			return json;
		},
	};
}

/** The row of a card that goes out with the outbox row `outboxKey`. */
export function cardRow(
	card: Card,
	place: Pick<
		CardDoc,
		"outboxKey" | "chat" | "person" | "about" | "messageId" | "script"
	>,
	createdAt: Date,
): { row: CardDoc; json: string } {
	const id = newCardId();
	const { json, buttons } = sealCard(card, id);
	return {
		row: { _id: id, ...place, shows: card.shows ?? null, buttons, createdAt },
		json: JSON.stringify(json),
	};
}

function toStoredCard(doc: CardDoc): StoredCard {
	return {
		id: doc._id,
		messageId: doc.messageId ?? null,
		chat: doc.chat ?? null,
		person: doc.person ?? null,
		buttons: doc.buttons,
		about: doc.about,
		script: doc.script,
		createdAt: doc.createdAt,
	};
}

function newestPerMessage(rows: CardDoc[]): StoredCard[] {
	const newest = new Map<string | null, CardDoc>();
	for (const row of rows) {
		if (!newest.has(row.messageId)) newest.set(row.messageId, row);
	}
	return [...newest.values()].map(toStoredCard);
}
