import { bracketsIn, maskBrackets, maskQuotes } from "./masks.js";
import {
	type LabelName,
	type LabelReading,
	hasLabels,
	readLabels,
} from "./labels.js";
import type { OutlineNode } from "./outline.js";
import {
	type Piece,
	type Source,
	partOf,
	pieceAt,
	splitPiece,
} from "./piece.js";

const ENDS = "。!?\n";
const TRAILING = /[。;,、:.!? ]+$/;

/** The sentences of `piece`; quotes and brackets are never cut. */
export function sentencesOf(source: Source, piece: Piece): Piece[] {
	return splitPiece(source, piece, maskBrackets(maskQuotes(piece.key)), ENDS);
}

/** The first sentence, without the punctuation at its end. */
export function headingOf(source: Source, piece: Piece): Piece {
	const [first] = sentencesOf(source, piece);
	return withoutTrailing(source, first ?? piece);
}

/** `piece` without punctuation at its end. */
export function withoutTrailing(source: Source, piece: Piece): Piece {
	// The pattern is tried on the last few characters only: it would be quadratic on a long run of dots.
	const near = piece.key.slice(-40);
	const cut = TRAILING.exec(near)?.[0].length ?? 0;
	return partOf(source, piece, 0, piece.key.length - cut);
}

/** A node's own lines, without those of its children. */
export function ownBlock(source: Source, node: OutlineNode): Piece {
	return pieceAt(
		source,
		node.head.start,
		node.body.at(-1)?.end ?? node.head.end,
	);
}

/** A node's lines with those of everything under it. */
export function wholeBlock(source: Source, node: OutlineNode): Piece {
	let last = node;
	for (let child = node.children.at(-1); child; child = child.children.at(-1))
		last = child;
	return pieceAt(source, node.head.start, ownBlock(source, last).end);
}

export interface LabelledBracket {
	/** The words in front of the bracket. */
	wording: Piece;
	inside: Piece;
	/** The words behind it, on to the end of the block. */
	rest: Piece;
	closed: boolean;
	labels: LabelReading;
}

const OF_A_TASK: LabelName[] = ["lead", "responsible", "deadline"];

/** The first bracket in `block` that holds one of these labels. */
export function labelledBracket(
	source: Source,
	block: Piece,
	wanted: LabelName[] = OF_A_TASK,
): LabelledBracket | null {
	if (!hasLabels(block.key)) return null;
	for (const { open, close, closed } of bracketsIn(block.key)) {
		const inside = partOf(source, block, open + 1, close);
		if (!hasLabels(inside.key)) continue;
		const labels = readLabels(source, inside);
		if (!labels.labelled.some(({ label }) => wanted.includes(label))) continue;
		const wording = partOf(source, block, 0, open);
		const rest = partOf(source, block, close + 1, block.key.length);
		return { wording, inside, rest, closed, labels };
	}
	return null;
}
