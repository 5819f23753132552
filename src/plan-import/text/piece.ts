import type { Span } from "../../domain/plan.js";
import { foldText } from "./fold.js";

/** A document: as printed, and folded for matching; the two have the same length. */
export interface Source {
	text: string;
	key: string;
	/** Offset of the first character of each line. */
	lineStarts: number[];
}

/** A stretch of a document without blanks at its ends. `key` is the folded `text`. */
export interface Piece {
	start: number;
	end: number;
	text: string;
	key: string;
}

export function sourceOf(text: string): Source {
	// A lone carriage return ends a line too; CRLF keeps its length, so offsets hold.
	const broken = text.replace(/\r(?!\n)/g, "\n");
	const lineStarts = [0];
	for (
		let at = broken.indexOf("\n");
		at >= 0;
		at = broken.indexOf("\n", at + 1)
	)
		lineStarts.push(at + 1);
	return { text, key: foldText(broken), lineStarts };
}

/** The piece from `start` to `end`, blanks at both ends left out. */
export function pieceAt(source: Source, start: number, end: number): Piece {
	let from = start;
	let to = end;
	while (from < to && isBlank(source.key[from])) from++;
	while (to > from && isBlank(source.key[to - 1])) to--;
	return {
		start: from,
		end: to,
		text: source.text.slice(from, to),
		key: source.key.slice(from, to),
	};
}

/** A part of `piece`, by offsets into it. */
export function partOf(source: Source, piece: Piece, from: number, to: number) {
	return pieceAt(source, piece.start + from, piece.start + to);
}

/** 1-based line of an offset. */
export function lineOf(source: Source, offset: number): number {
	let low = 0;
	let high = source.lineStarts.length;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return low + 1;
}

export function spanOf(source: Source, { start, end }: Piece): Span {
	return { start, end, line: lineOf(source, start) };
}

/** What is printed there, on one line, without characters nobody can see. */
export function printed(piece: Piece): string {
	return cleaned(piece.text);
}

export function cleaned(text: string): string {
	return text
		.replace(/[ \t\u3000]{0,9}[\r\n]+[ \t\u3000]{0,9}/g, "")
		.replace(
			/[\0-\x08\x0b-\x1f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
			"",
		)
		.trim();
}

/** The pieces between the characters for which `isBorder` holds in `mask` (a string as long as the piece); empty ones left out. */
export function splitPiece(
	source: Source,
	piece: Piece,
	mask: string,
	borders: string,
): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (let at = 0; at <= mask.length; at++) {
		const char = mask[at];
		if (char !== undefined && !borders.includes(char)) continue;
		const part = partOf(source, piece, from, at);
		if (part.start < part.end) pieces.push(part);
		from = at + 1;
	}
	return pieces;
}

function isBlank(char: string | undefined): boolean {
	return char === " " || char === "\n" || char === "\t";
}
