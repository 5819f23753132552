import {
	CARD_CODES,
	type CardContext,
	type Check,
	type Place,
} from "./card-context.js";

const TAG_COLOURS =
	/^(neutral|blue|turquoise|lime|orange|violet|indigo|wathet|green|yellow|red|purple|carmine)$/;

/** Markdown as cards take it: everybody mentioned exists, tag colours are known, its tables count as tables. */
export const markdown: Check = (value, place, card) => {
	if (typeof value !== "string")
		return card.report(CARD_CODES.parse, place, "expected a string", value);
	for (const { name, attributes } of tagsIn(value))
		checkTag(name, attributes, place, card);
	card.tables += tablesIn(value);
};

function checkTag(
	name: string,
	attributes: Map<string, string>,
	place: Place,
	card: CardContext,
): void {
	if (name === "at")
		return idsOf(attributes).forEach((id) => checkMention(id, place, card));
	if (name === "person")
		return idsOf(attributes).forEach((id) => checkPerson(id, place, card));
	const colour = attributes.get("color");
	if (
		name === "text_tag" &&
		colour !== undefined &&
		!TAG_COLOURS.test(colour)
	) {
		card.report(CARD_CODES.parse, place, "unknown text_tag colour", colour);
	}
}

function checkMention(id: string, place: Place, card: CardContext): void {
	if (id !== "all") return checkPerson(id, place, card);
	if (!card.known.atAllAllowed)
		card.report(
			CARD_CODES.badId,
			place,
			"mentioning everybody is not allowed here",
			id,
		);
}

function checkPerson(id: string, place: Place, card: CardContext): void {
	if (!card.known.isPerson(id))
		card.report(CARD_CODES.badId, place, "invalid person id", id);
}

function idsOf(attributes: Map<string, string>): string[] {
	const ids = attributes.get("ids");
	if (ids !== undefined) return ids.split(",").map((id) => id.trim());
	if (attributes.has("email")) return [];
	return [attributes.get("id") ?? attributes.get("user_id") ?? ""];
}

/** The opening tags among at, person and text_tag; linear in the length of the text. */
function tagsIn(
	source: string,
): { name: string; attributes: Map<string, string> }[] {
	const found: { name: string; attributes: Map<string, string> }[] = [];
	for (
		let at = source.indexOf("<");
		at >= 0;
		at = source.indexOf("<", at + 1)
	) {
		const name = /^<(at|person|text_tag)\s/.exec(
			source.slice(at, at + 12),
		)?.[1];
		const end = name === undefined ? -1 : source.indexOf(">", at);
		if (name === undefined) continue;
		if (end < 0) break;
		found.push({
			name,
			attributes: attributesOf(source.slice(at + name.length + 1, end)),
		});
	}
	return found;
}

function attributesOf(source: string): Map<string, string> {
	const pairs = source.matchAll(
		/([a-z_]+) ?= ?(?:'([^']*)'|"([^"]*)"|([^\s'"/]+))/g,
	);
	return new Map(
		[...pairs].map((pair) => [
			pair[1] ?? "",
			pair[2] ?? pair[3] ?? pair[4] ?? "",
		]),
	);
}

/** Markdown tables: a row of dashes below a row with a bar. */
function tablesIn(source: string): number {
	const lines = source.split("\n");
	return lines.filter(
		(line, index) =>
			isTableRule(line) && (lines[index - 1] ?? "").includes("|"),
	).length;
}

function isTableRule(line: string): boolean {
	return line.includes("|") && line.includes("-") && /^[\s|:-]+$/.test(line);
}
