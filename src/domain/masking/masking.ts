import { type BareText, bareText } from "./bare-text.js";
import { findGivenNames } from "./find-given-names.js";
import { findNames } from "./find-names.js";
import type { NumberSpan } from "./number-spans.js";
import { numberSpans } from "./number-search.js";
import type { NameSpan } from "./person-name.js";

/**
 * `text` without what leads to a person: of numbers (`personal-numbers.ts`) no digit stays, of names the surname does
 * (張建國 → 張某某). `names`: people known from elsewhere, such as whom a case is about
 * (`namesInSubject`); alone or listed, with their office or without. Masking what is masked changes nothing. The rest
 * stays as written.
 */
export function maskText(text: string, names: readonly string[] = []): string {
	let [before, masked] = ["", text];
	// What is hidden can bring to light what stands beside it; each round hides more, so this ends.
	while (masked !== before) {
		before = masked;
		masked = maskedOnce(before, names);
	}
	return masked;
}

interface Piece {
	start: number;
	end: number;
	put: string;
}

function maskedOnce(text: string, names: readonly string[]): string {
	const bare = bareText(text);
	const numbers = numberSpans(bare).flatMap((span) => numberPieces(bare, span));
	const people = [...findGivenNames(bare, names), ...findNames(bare)];
	return replaced(bare, [...numbers, ...people.map(namePiece)]);
}

/** Digits and letters become stars, one by one; an address becomes one sign, so that its length does not tell. */
function numberPieces(
	bare: BareText,
	{ kind, start, end }: NumberSpan,
): Piece[] {
	if (kind === "email") return [{ start, end, put: "***" }];
	return Array.from({ length: end - start }, (_, i) => start + i)
		.filter((at) => /[0-9A-Z]/iu.test(bare.figures.charAt(at)))
		.map((at) => ({ start: at, end: at + 1, put: "*" }));
}

function namePiece({ given, end }: NameSpan): Piece {
	return { start: given, end, put: end - given > 1 ? "某某" : "某" };
}

function replaced({ original, from, to }: BareText, pieces: Piece[]): string {
	let [result, done] = ["", 0];
	for (const piece of pieces.sort(
		(a, b) => a.start - b.start || b.end - a.end,
	)) {
		const [start, end] = [from[piece.start] ?? 0, to[piece.end - 1] ?? 0];
		if (start < done) continue;
		result += original.slice(done, start) + piece.put;
		done = end;
	}
	return result + original.slice(done);
}
