import { bareText } from "./bare-text.js";
import type { NumberSpan } from "./number-spans.js";
import { numberSpans } from "./number-search.js";

export interface PersonalNumber {
	kind: NumberSpan["kind"];
	/** As it stands in the text; of a plate what follows 遼G. */
	said: string;
}

/**
 * Every number in `text` that leads to a person, in order: 身份證 (passports and the codes of single traders too), phones,
 * bank cards, plates, e-mail addresses (微信 and QQ too), however digits are written, spaced or interrupted. Empty for
 * whatever `maskText` returned. Linear in the length of `text`.
 */
export function personalNumbers(text: string): PersonalNumber[] {
	const bare = bareText(text);
	return numberSpans(bare).map(({ kind, start, end }) => ({
		kind,
		said: text.slice(bare.from[start], bare.to[end - 1]),
	}));
}
