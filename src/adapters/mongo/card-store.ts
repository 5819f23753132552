import { randomBytes } from "node:crypto";
import type { ClientSession } from "mongoose";
import { inSession } from "./in-session.js";
import {
	asksFor,
	type Buttons,
	type Card,
	isFormSent,
	sealCard,
} from "../../card-actions.js";
import type { CardStore, PlacedCard } from "../../ports/stores.js";
import { type FieldCipher, SealedTextError } from "./field-cipher.js";
import { buttonsOf, sealedButtons } from "./message-texts.js";
import type { CardDoc, Models } from "./models.js";

/** A reference nobody can guess: what a button carries instead of a claim. */
function newCardId(): string {
	return randomBytes(12).toString("base64url");
}

/** Of one task; more would not be read. */
const MOST_WAITING = 100;

export function createCardStore(
	models: Models,
	session: ClientSession | null,
	tools: {
		now: () => Date;
		cipher: FieldCipher;
		/** For the log. */
		noteUnreadable?: (error: SealedTextError) => void;
	},
): CardStore {
	const { now, cipher } = tools;
	/** Buttons that do not open do nothing: their card counts as expired, and the message it is on as one without a form. */
	const buttons = (doc: CardDoc): Buttons => {
		try {
			return buttonsOf(cipher, doc);
		} catch (error) {
			if (!(error instanceof SealedTextError)) throw error;
			tools.noteUnreadable?.(error);
			return {};
		}
	};
	/** What the newest face of the message does. */
	const actionsOn = async (messageId: string) => {
		const found = await models.cards
			.findOne({ messageId })
			.sort({ createdAt: -1, _id: -1 })
			.session(session)
			.lean<CardDoc>();
		return found ? Object.values(buttons(found)) : [];
	};
	return {
		async get(id) {
			const found = await models.cards
				.findById(id)
				.session(session)
				.lean<CardDoc>();
			return (
				found && {
					...placed(found),
					buttons: buttons(found),
					isReplaced: found.replaced === true,
					isQuestion: found.asks === true,
				}
			);
		},

		async formOn(messageId) {
			const actions = await actionsOn(messageId);
			return actions.find(isFormSent) ?? null;
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
			const messages = [...new Set(found.map(({ messageId }) => messageId))];
			const faces = await models.cards
				.find({ messageId: { $in: messages } })
				.sort({ createdAt: -1, _id: -1 })
				.session(session)
				.lean<CardDoc[]>();
			return newestPerMessage(faces)
				.filter(({ shows }) => shows === ref)
				.slice(0, limit)
				.map(placed);
		},

		async waiting(ref) {
			const found: string[] = await models.cards
				.find(
					{ shows: ref, messageId: null, outboxKey: { $ne: null } },
					{ outboxKey: 1 },
				)
				.sort({ createdAt: -1, _id: -1 })
				.limit(MOST_WAITING)
				.session(session)
				.lean<Pick<CardDoc, "outboxKey">[]>()
				.then((docs) => docs.flatMap(({ outboxKey }) => outboxKey ?? []));
			const ready: string[] = await models.outbox
				.distinct("_id", { _id: { $in: found }, state: "ready" })
				.session(session);
			const faces = await models.cards
				.find({ outboxKey: { $in: ready } })
				.sort({ createdAt: 1, _id: 1 })
				.session(session)
				.lean<CardDoc[]>();
			const newest = new Map(faces.map((doc) => [doc.outboxKey ?? "", doc]));
			return [...newest]
				.filter(([, { shows }]) => shows === ref)
				.map(([key, doc]) => ({ ...placed(doc), key }));
		},

		async retire(id) {
			await models.cards.updateOne(
				{ _id: id },
				{ $set: { replaced: true } },
				inSession(session),
			);
		},

		async replace(id, card, about) {
			const old = await models.cards
				.findByIdAndUpdate(id, { $set: { replaced: true } })
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
						...(card.asks ? { asks: true } : {}),
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
): { row: CardDoc; json: string; asks: boolean } {
	const id = newCardId();
	const { json, buttons } = sealCard(card, id);
	return {
		row: {
			_id: id,
			...place,
			shows: card.shows ?? null,
			...(card.asks ? { asks: true } : {}),
			buttons: sealedButtons(cipher, id, buttons),
			createdAt,
		},
		json: JSON.stringify(json),
		asks: asksFor(card, buttons),
	};
}

function placed(doc: CardDoc): PlacedCard {
	return {
		id: doc._id,
		messageId: doc.messageId ?? null,
		chat: doc.chat ?? null,
		person: doc.person ?? null,
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
