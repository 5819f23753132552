import { randomBytes } from "node:crypto";
import type { ClientSession } from "mongoose";
import { inSession } from "./in-session.js";
import { type Card, sealCard } from "../../card-actions.js";
import type { CardStore, StoredCard } from "../../ports/stores.js";
import type { FieldCipher } from "./field-cipher.js";
import { buttonsOf, sealedButtons } from "./message-texts.js";
import type { CardDoc, Models } from "./models.js";

/** A reference nobody can guess: what a button carries instead of a claim. */
export function newCardId(): string {
	return randomBytes(12).toString("base64url");
}

/** Of one task; more would not be read. */
const MOST_WAITING = 100;

export function createCardStore(
	models: Models,
	session: ClientSession | null,
	now: () => Date,
	cipher: FieldCipher,
): CardStore {
	const stored = (doc: CardDoc) => toStoredCard(doc, cipher);
	/** What the newest face of the message does. */
	const actionsOn = async (messageId: string) => {
		const found = await models.cards
			.findOne({ messageId })
			.sort({ createdAt: -1, _id: -1 })
			.session(session)
			.lean<CardDoc>();
		return found ? Object.values(stored(found).buttons) : [];
	};
	return {
		async get(id) {
			const found = await models.cards
				.findById(id)
				.session(session)
				.lean<CardDoc>();
			return found && stored(found);
		},

		async formOn(messageId) {
			const actions = await actionsOn(messageId);
			return actions.find(({ do: does }) => does.startsWith("submit-")) ?? null;
		},

		async caseOn(messageId) {
			const actions = await actionsOn(messageId);
			const ids = actions.flatMap((action) =>
				"case" in action ? [action.case] : [],
			);
			const [only, ...others] = [...new Set(ids)];
			return others.length > 0 ? null : (only ?? null);
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
			return newestPerMessage(found).slice(0, limit).map(stored);
		},

		async waiting(ref) {
			const found = await models.cards
				.find({ shows: ref, messageId: null, outboxKey: { $ne: null } })
				.sort({ createdAt: -1, _id: -1 })
				.limit(MOST_WAITING)
				.session(session)
				.lean<CardDoc[]>();
			const keys = found.flatMap(({ outboxKey }) => outboxKey ?? []);
			const ready: string[] = await models.outbox
				.distinct("_id", { _id: { $in: keys }, state: "ready" })
				.session(session);
			const newest = new Map<string, CardDoc>();
			for (const doc of found.toReversed())
				if (doc.outboxKey) newest.set(doc.outboxKey, doc);
			return [...newest]
				.filter(([key]) => ready.includes(key))
				.map(([key, doc]) => ({ ...stored(doc), key }));
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
						buttons: sealedButtons(cipher, fresh, buttons),
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
	cipher: FieldCipher,
): { row: CardDoc; json: string } {
	const id = newCardId();
	const { json, buttons } = sealCard(card, id);
	return {
		row: {
			_id: id,
			...place,
			shows: card.shows ?? null,
			buttons: sealedButtons(cipher, id, buttons),
			createdAt,
		},
		json: JSON.stringify(json),
	};
}

function toStoredCard(doc: CardDoc, cipher: FieldCipher): StoredCard {
	return {
		id: doc._id,
		messageId: doc.messageId ?? null,
		chat: doc.chat ?? null,
		person: doc.person ?? null,
		buttons: buttonsOf(cipher, doc),
		about: doc.about,
		script: doc.script,
		createdAt: doc.createdAt,
	};
}

function newestPerMessage(rows: CardDoc[]): CardDoc[] {
	const newest = new Map<string | null, CardDoc>();
	for (const row of rows) {
		if (!newest.has(row.messageId)) newest.set(row.messageId, row);
	}
	return [...newest.values()];
}
