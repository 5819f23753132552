import type { HandlerContext } from "../../src/context.js";
import type {
	Publication,
	PublicationTarget,
} from "../../src/domain/publishing/publication.js";
import {
	BINDING_CHANGED,
	EXTERNAL,
	NEVER_SHOWN,
	RECALLED,
	recallKeyOf,
} from "../../src/ports/outbox-codes.js";
import type { MessageFate } from "../../src/ports/stores.js";
import type { TargetFate } from "../../templates/catalogue/case-publishing-words.js";

/** The key of every message of a publication starts with this. */
export function publicationKey(id: string, chat = ""): string {
	return `publication:${id}:${chat}`;
}

/** How each group of a sent or recalled publication fares. */
export async function publicationFates(
	{ broadcasts }: Pick<HandlerContext, "broadcasts">,
	{ id, targets }: Pick<Publication, "id" | "targets">,
): Promise<Map<TargetFate, PublicationTarget[]>> {
	const key = publicationKey(id);
	const sent = await broadcasts.fates(key);
	const recalls = await broadcasts.fates(recallKeyOf(key));
	const fates = new Map<TargetFate, PublicationTarget[]>();
	for (const target of targets) {
		const of = (rows: MessageFate[]) =>
			rows.find(({ chat }) => chat === target.chat);
		const fate = fateOf(of(sent), of(recalls));
		fates.set(fate, [...(fates.get(fate) ?? []), target]);
	}
	return fates;
}

function fateOf(
	sent: MessageFate | undefined,
	recall: MessageFate | undefined,
): TargetFate {
	// What never came needs no taking back.
	if (!sent || sent.state === "parked") return stoppedBy(sent?.code ?? null);
	if (recall && recall.code !== NEVER_SHOWN) return recallFate(recall);
	return sent.state;
}

function stoppedBy(code: string | null): TargetFate {
	switch (code) {
		case RECALLED:
			return "dropped";
		case EXTERNAL:
			return "external";
		case BINDING_CHANGED:
			return "rebound";
		default:
			return "refused";
	}
}

function recallFate({ state }: MessageFate): TargetFate {
	switch (state) {
		case "sent":
			return "recalled";
		case "ready":
			return "recalling";
		default:
			return "unrecallable";
	}
}
