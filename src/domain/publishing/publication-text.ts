/** What may stand in a published text: no number of a person's, and nobody's name that masking would hide. */
import { namesSaid } from "../masking/names-said.js";
import { personalNumbers } from "../masking/personal-numbers.js";
import type { PublishedText } from "./publication.js";

/** Of each field, in characters: two lines of a card, and what a form's field takes. */
const MAX_PUBLISHED: Record<keyof PublishedText, number> = {
	title: 80,
	summary: 1000,
};

export type PublishedField = keyof PublishedText;

export type PublishedFault =
	| { field: PublishedField; kind: "empty" }
	| { field: PublishedField; kind: "too-long"; limit: number }
	/** Each as it stands in the text. */
	| { field: PublishedField; kind: "numbers"; said: string[] }
	| { field: PublishedField; kind: "name"; said: string[] };

const FIELDS: readonly PublishedField[] = ["title", "summary"];

/** Everything wrong with the text, field by field; `names` are those of whom the case is about (`namesInSubject`). */
export function publishedFaults(
	text: PublishedText,
	names: readonly string[],
): PublishedFault[] {
	return FIELDS.flatMap((field) => faultsOf(field, text[field], names));
}

function faultsOf(
	field: PublishedField,
	words: string,
	names: readonly string[],
): PublishedFault[] {
	if (words.trim() === "") return [{ field, kind: "empty" }];
	const limit = MAX_PUBLISHED[field];
	const faults: PublishedFault[] = [];
	if ([...words].length > limit)
		faults.push({ field, kind: "too-long", limit });
	const numbers = personalNumbers(words).map(({ said }) => said);
	if (numbers.length > 0)
		faults.push({ field, kind: "numbers", said: numbers });
	const named = namesSaid(words, names);
	if (named.length > 0) faults.push({ field, kind: "name", said: named });
	return faults;
}
