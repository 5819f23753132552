import { CHINESE_DIGITS, numberIn } from "./numerals.js";
import { type Piece, type Source, pieceAt } from "./piece.js";

/** 0 the document, 1 一、 2 (一) 3 1. 4 (1) */
export type Level = 0 | 1 | 2 | 3 | 4;

/** A numbered heading or item with what stands under it. */
export interface OutlineNode {
	level: Level;
	/** The number as printed; 0 for the document. */
	no: number;
	/** Its own line, without the number. */
	head: Piece;
	/** The lines under it that carry no number. */
	body: Piece[];
	children: OutlineNode[];
}

const MARKS: [Level, RegExp][] = [
	[1, new RegExp(`^([${CHINESE_DIGITS}]{1,4}) ?[、.]`)],
	[2, new RegExp(`^\\( ?([${CHINESE_DIGITS}]{1,4}) ?\\)[、.]?`)],
	[3, /^(\d{1,3}) ?[.、]/],
	[4, /^\( ?(\d{1,3}) ?\)[、.]?/],
	[4, /^(\d{1,3})\)/],
];
const LONGEST_MARK = 12;

/** The lines of a document that say something, without Markdown marks at their ends. */
export function linesOf(source: Source): Piece[] {
	const lines: Piece[] = [];
	for (let n = 0; n < source.lineStarts.length; n++) {
		const start = source.lineStarts[n] ?? 0;
		const end = (source.lineStarts[n + 1] ?? source.text.length + 1) - 1;
		const line = withoutMarkdown(source, pieceAt(source, start, end));
		if (line.start < line.end) lines.push(line);
	}
	return lines;
}

function withoutMarkdown(source: Source, line: Piece): Piece {
	let { start, end } = line;
	while (start < end && "#>*_ ".includes(source.key[start] ?? "")) start++;
	if (source.key.startsWith("- ", start)) start += 2;
	while (end > start && "#*_ ".includes(source.key[end - 1] ?? "")) end--;
	return pieceAt(source, start, end);
}

/** The tree of numbered lines: each hangs under the nearest line before it of a higher rank. */
export function outlineOf(source: Source, lines: Piece[]): OutlineNode {
	const root: OutlineNode = {
		level: 0,
		no: 0,
		head: pieceAt(source, 0, 0),
		body: [],
		children: [],
	};
	const path = [root];
	for (const line of lines) {
		const node = numbered(source, line, path);
		if (!node) {
			path.at(-1)?.body.push(line);
			continue;
		}
		while ((path.at(-1)?.level ?? 0) >= node.level) path.pop();
		path.at(-1)?.children.push(node);
		path.push(node);
	}
	return root;
}

export function isNumbered(line: Piece): boolean {
	return markOf(line) !== null;
}

function numbered(
	source: Source,
	line: Piece,
	path: OutlineNode[],
): OutlineNode | null {
	const mark = markOf(line);
	if (!mark) return null;
	const { level, no, length } = mark;
	// "1.5萬噸" at the start of a wrapped line is a decimal; "2.2021年" is the second item.
	if (level === 3 && /^\d/.test(line.key.slice(length, length + 1))) {
		if (no !== expected(path, level)) return null;
	}
	const head = pieceAt(source, line.start + length, line.end);
	return { level, no, head, body: [], children: [] };
}

function markOf(
	line: Piece,
): { level: Level; no: number; length: number } | null {
	const opening = line.key.slice(0, LONGEST_MARK);
	for (const [level, shape] of MARKS) {
		const match = shape.exec(opening);
		const no = numberIn(match?.[1] ?? "");
		if (match && !Number.isNaN(no))
			return { level, no, length: match[0].length };
	}
	return null;
}

function expected(path: OutlineNode[], level: Level): number {
	const parent = path.findLast((node) => node.level < level);
	return (parent?.children.at(-1)?.no ?? 0) + 1;
}
