import type { Doubt, Span } from "../../domain/plan.js";
import { type Piece, type Source, lineOf, spanOf } from "./piece.js";

/** What a reader of one document shares: the document, the year of its dates, and where doubts and spans go. */
export interface Notes {
	source: Source;
	/** The year of dates printed without one; null where the document names none. */
	year: number | null;
	doubts: Doubt[];
	spans: Record<string, Span>;
}

/** Notes a doubt at `piece`; null for the whole document. */
export function doubt(
	notes: Notes,
	severity: Doubt["severity"],
	code: string,
	piece: Piece | null,
	message: string,
	task?: string,
): void {
	const line = piece ? lineOf(notes.source, piece.start) : 0;
	notes.doubts.push({
		severity,
		code,
		message,
		line,
		...(task === undefined ? {} : { task }),
	});
}

/** Notes where the field at `path` stands. */
export function mark(
	notes: Notes,
	path: string,
	piece: Piece | null | undefined,
): void {
	if (piece && piece.start < piece.end)
		notes.spans[path] = spanOf(notes.source, piece);
}
