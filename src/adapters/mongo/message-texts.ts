/**
 * The words of what comes in and goes out are sealed in inbox, outbox and cards, all of them, and so are the names and captions of files:
 * which message will hold somebody's case is known only when it has been understood. Rows of earlier releases hold them in
 * clear.
 */
import type { Buttons } from "../../card-actions.js";
import type { Evidence } from "../../domain/evidence.js";
import type { Incoming, PressAnswer } from "../../ports/incoming.js";
import type { EvidenceDoc } from "./evidence-models.js";
import { type FieldCipher, type FieldPlace, isSealed } from "./field-cipher.js";
import type { CardDoc, InboxDoc, OutboxDoc } from "./models.js";

export function inboxPlace(
	field: "incoming" | "answer",
	key: string,
): FieldPlace {
	return { collection: "inbox", field, row: key };
}

export function outboxPlace(
	field: "json" | "fallback",
	key: string,
): FieldPlace {
	return { collection: "outbox", field, row: key };
}

/** Buttons keep words too: of a sentence that did not say which task it is about. */
export function sealedButtons(
	cipher: FieldCipher,
	card: string,
	buttons: Buttons,
): string {
	return cipher.seal(JSON.stringify(buttons), buttonsPlace(card));
}

/** What each button of the card does. @throws SealedTextError */
export function buttonsOf(
	cipher: FieldCipher,
	{ _id, buttons }: Pick<CardDoc, "_id" | "buttons">,
): Buttons {
	if (typeof buttons !== "string") return buttons;
	return JSON.parse(cipher.open(buttons, buttonsPlace(_id))) as Buttons;
}

function buttonsPlace(row: string): FieldPlace {
	return { collection: "cards", field: "buttons", row };
}

/** What came in. @throws SealedTextError */
export function incomingOf(
	cipher: FieldCipher,
	{ _id, incoming }: Pick<InboxDoc, "_id" | "incoming">,
): Incoming {
	const text = openOlder(cipher, incoming, inboxPlace("incoming", _id));
	return JSON.parse(text) as Incoming;
}

/** What a press was answered; null where there was no answer. @throws SealedTextError */
export function answerIn(
	cipher: FieldCipher,
	{ _id, answer }: Pick<InboxDoc, "_id" | "answer">,
): PressAnswer | null {
	if (!answer) return null;
	const text = openOlder(cipher, answer, inboxPlace("answer", _id));
	return JSON.parse(text) as PressAnswer;
}

/** A message of the outbox, ready to be sent. @throws SealedTextError */
export function outgoingOf(
	cipher: FieldCipher,
	{ _id, json, fallback }: Pick<OutboxDoc, "_id" | "json" | "fallback">,
): { json: string; fallback: string } {
	return {
		json: openOlder(cipher, json, outboxPlace("json", _id)),
		fallback: openOlder(cipher, fallback, outboxPlace("fallback", _id)),
	};
}

/** What a person called his file. */
export function sealedName(
	cipher: FieldCipher,
	evidence: string,
	name: string | null,
): string | null {
	return name === null ? null : cipher.seal(name, namePlace(evidence));
}

/** @throws SealedTextError */
export function nameOf(
	cipher: FieldCipher,
	{ _id, name }: Pick<EvidenceDoc, "_id" | "name">,
): string | null {
	return name ? openOlder(cipher, name, namePlace(_id)) : null;
}

/** What a person said that his file shows. */
export function sealedCaption(
	cipher: FieldCipher,
	{ id, caption }: Pick<Evidence, "id" | "caption">,
): Pick<EvidenceDoc, "caption"> {
	if (caption === undefined) return {};
	return { caption: cipher.seal(caption, captionPlace(id)) };
}

/** @throws SealedTextError */
export function captionOf(
	cipher: FieldCipher,
	{ _id, caption }: Pick<EvidenceDoc, "_id" | "caption">,
): Pick<Evidence, "caption"> {
	return caption ? { caption: cipher.open(caption, captionPlace(_id)) } : {};
}

function captionPlace(row: string): FieldPlace {
	return { collection: "evidence", field: "caption", row };
}

function namePlace(row: string): FieldPlace {
	return { collection: "evidence", field: "name", row };
}

function openOlder(
	cipher: FieldCipher,
	text: string,
	place: FieldPlace,
): string {
	return isSealed(text) ? cipher.open(text, place) : text;
}
