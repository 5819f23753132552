import { type Piece, type Source, partOf, splitPiece } from "./piece.js";
import { maskBrackets } from "./masks.js";

export type LabelName =
	| "lead"
	| "responsible"
	| "deadline"
	| "leaders"
	| "contact"
	| "phone"
	| "email";

/** Longest first, so that 牽頭責任單位 is not read as 責任單位. Simplified, as in the folded text. */
const LABELS: [LabelName, string[]][] = [
	[
		"lead",
		[
			"牵头责任单位",
			"牵头单位",
			"牵头部门",
			"主办单位",
			"主责单位",
			"主责部门",
			"牵头",
		],
	],
	[
		"responsible",
		[
			"责任单位",
			"责任部门",
			"配合单位",
			"配合部门",
			"参与单位",
			"参加单位",
			"协办单位",
			"协助单位",
			"落实单位",
		],
	],
	["leaders", ["责任领导", "牵头领导", "分管领导", "包保领导", "责任人"]],
	[
		"deadline",
		[
			"完成时限",
			"完成时间",
			"完成期限",
			"时限要求",
			"办结时限",
			"时间节点",
			"截止时间",
			"时限",
		],
	],
	["contact", ["联系人"]],
	["phone", ["联系电话", "电话", "手机"]],
	["email", ["电子邮箱", "邮箱", "邮件", "email", "Email", "E-mail"]],
];
const NAMES = new Map(
	LABELS.flatMap(([name, words]) => words.map((word) => [word, name])),
);
const LABEL = new RegExp(`(${[...NAMES.keys()].join("|")}) ?:`, "g");

export interface Labelled {
	label: LabelName;
	value: Piece;
}

/** What the labels in a bracket or line say, and the sentences that carry no label. */
export interface LabelReading {
	labelled: Labelled[];
	unlabelled: Piece[];
}

export function hasLabels(key: string): boolean {
	return key.search(LABEL) >= 0;
}

/** Reads 「牽頭單位:甲。責任單位:乙。2021年12月底」: a label's value ends at the sentence; what follows belongs to no label. */
export function readLabels(source: Source, piece: Piece): LabelReading {
	const marks = [...piece.key.matchAll(LABEL)];
	const reading: LabelReading = { labelled: [], unlabelled: [] };
	const before = partOf(source, piece, 0, marks[0]?.index ?? piece.key.length);
	reading.unlabelled.push(...sentences(source, before));
	marks.forEach((mark, i) => {
		const from = mark.index + mark[0].length;
		const to = marks[i + 1]?.index ?? piece.key.length;
		const [value, ...rest] = sentences(source, partOf(source, piece, from, to));
		const label = NAMES.get(mark[1] ?? "");
		if (label && value) reading.labelled.push({ label, value });
		reading.unlabelled.push(...rest);
	});
	return reading;
}

/** Sentences, each without the commas at its ends. */
function sentences(source: Source, piece: Piece): Piece[] {
	return splitPiece(source, piece, maskBrackets(piece.key), "。;\n").flatMap(
		(part) => {
			const trimmed = withoutEnds(source, part, ",、;。 ");
			return trimmed.start < trimmed.end ? [trimmed] : [];
		},
	);
}

/** `piece` without any of `characters` at its ends. */
export function withoutEnds(
	source: Source,
	piece: Piece,
	characters: string,
): Piece {
	let from = 0;
	let to = piece.key.length;
	while (from < to && characters.includes(piece.key[from] ?? "")) from++;
	while (to > from && characters.includes(piece.key[to - 1] ?? "")) to--;
	return partOf(source, piece, from, to);
}
