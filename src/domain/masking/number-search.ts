import type { BareText } from "./bare-text.js";
import { findAddresses } from "./find-addresses.js";
import { findDigitNumbers } from "./find-digit-numbers.js";
import { findDocuments, findOrganisationCodes } from "./find-documents.js";
import { findPlates } from "./find-plates.js";
import { apart, type NumberSpan, without } from "./number-spans.js";

/** Everything in `bare` that is a personal number, in order, none touching another. Linear. */
export function numberSpans(bare: BareText): NumberSpan[] {
	const written = apart([
		...findAddresses(bare),
		...findPlates(bare),
		...findDocuments(bare),
	]);
	const known = apart([...written, ...findOrganisationCodes(bare)]);
	const rest = {
		...bare,
		text: without(bare.text, known),
		figures: without(bare.figures, known),
	};
	return apart([...written, ...findDigitNumbers(rest)]);
}
