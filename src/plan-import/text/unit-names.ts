import { withoutEnds } from "./labels.js";
import { maskBrackets } from "./masks.js";
import {
	type Piece,
	type Source,
	cleaned,
	partOf,
	splitPiece,
} from "./piece.js";

/** One unit, named once. */
export interface Mention {
	name: string;
	/** Simplified, without blanks: what is compared. */
	key: string;
	piece: Piece;
}

export interface UnitList {
	mentions: Mention[];
	/** The list ends in 等. */
	open: boolean;
}

const ETC = /等(?:有关|相关)?(?:单位|部门|企业)?$/;
const LONGEST_NAME = 60;

/** Reads 「甲局、乙局等」. 和 stands inside names (科技創新和營商局) and never parts two. */
export function readUnitList(source: Source, piece: Piece): UnitList {
	const parts = splitPiece(source, piece, maskBrackets(piece.key), "、,;");
	let open = false;
	const mentions = parts.flatMap((part, i) => {
		const etc = i === parts.length - 1 ? ETC.exec(part.key) : null;
		if (etc) open = true;
		const named = etc ? partOf(source, part, 0, etc.index) : part;
		return mentionOf(withoutEnds(source, named, "。.:; "));
	});
	return { mentions, open };
}

function mentionOf(piece: Piece): Mention[] {
	const name = cleaned(piece.text).replace(/ /g, "").slice(0, LONGEST_NAME);
	const key = piece.key.replace(/[ \n]/g, "").slice(0, LONGEST_NAME);
	return key === "" ? [] : [{ name, key, piece }];
}

const MANY = /各|有关|相关|涉及|企业$|单位$|部门$/;
const KINDS_OF_OFFICE = new Set([
	"街道办事处",
	"街道办",
	"街道",
	"乡镇",
	"镇街",
	"乡镇政府",
	"社区",
	"村",
]);

/** Whether a name stands for many units: 區直相關單位, 各街道, 街道辦事處 without a name. Takes a key. */
export function isGroupName(key: string): boolean {
	return MANY.test(key) || KINDS_OF_OFFICE.has(key.replace(/^[区县市]/, ""));
}
