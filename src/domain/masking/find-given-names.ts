import { type BareText, bareText } from "./bare-text.js";
import { ROLES_AFTER, ROLES_BEFORE } from "./name-roles.js";
import { nameAt, nameBefore, type NameSpan } from "./person-name.js";
import { surnameLength } from "./surnames.js";

const DOTS = "·•・‧∙⋅";
/** What may stand between the characters of a name; as no name has it there, no search has two ways to go on. */
const GAP = `[\\s${DOTS}.'’_*\\-‐–—]`;
const GAPS = new RegExp(GAP, "gu");
const DOTTED = new RegExp(`[${DOTS}]`, "u");
const MARKS = "、,;/()\n";
/** 和 of 王和平 and 劉永和 parts nobody. */
const IN_NAME = `(?<=(?:^|[${MARKS}和与及])\\p{Script=Han})[和与及]\\p{Script=Han}(?:$|[${MARKS}和与及])`;
const LIST = new RegExp(
	`[${MARKS}]|以及|(?!${IN_NAME})[和与及](?!$|[${MARKS}和与及])`,
	"u",
);
const BODY =
	/(?:局|委|办|处|科|室|所|站|队|院|部|厅|镇|乡|村|街道|区|县|市|校|厂|公司|集团|中心|协会|银行|企业|商店|酒店|饭店|超市|合作社|个体户)$/u;
const TITLE_BEFORE = new RegExp(
	`^(?:[小老阿]|副?(?:${ROLES_BEFORE})(?=\\p{Script=Han}{2}))`,
	"u",
);
const TITLE_AFTER = new RegExp(`副?(?:${ROLES_AFTER})$`, "u");
const FOREIGN = /^(?!.*\p{Script=Han})\p{L}[\p{L}\s.'’\-‐–—]*$/u;

/** A name without gaps, and how many of its first characters may stay where it stands in full. */
interface Person {
	name: string;
	kept: number;
}

/**
 * Where the people of `names` are named in `bare`: in full, spaced, by a part of a foreign name, by a given name of two
 * characters where it stands alone or beside 同志, 老 and the like. A name may come with what its bearer is
 * (區住建局科員王明), or be a list; bodies are not names. Linear in the length of the text.
 */
export function findGivenNames(
	bare: BareText,
	names: readonly string[],
): NameSpan[] {
	return peopleIn(names).flatMap((person) => [
		...whole(bare.text, person),
		...given(bare.text, person),
	]);
}

function peopleIn(names: readonly string[]): Person[] {
	const said = names.flatMap((name) => bareText(name).text.split(LIST));
	const people = said.flatMap((piece) => personIn(piece.trim()));
	const byName = new Map(people.map((person) => [person.name, person]));
	return [...byName.values()].sort((a, b) => b.name.length - a.name.length);
}

/** 王明 of 區住建局科員王明, 王明局長, 王 明, and the parts of a foreign name; none for a body, or what is masked already. */
function personIn(piece: string): Person[] {
	if (/[某*×]/u.test(piece) || BODY.test(piece)) return [];
	if (FOREIGN.test(piece)) return foreignPerson(piece);
	if (DOTTED.test(piece)) return dottedPerson(piece.replace(TITLE_AFTER, ""));
	const untitled = piece.replace(TITLE_AFTER, "").replace(TITLE_BEFORE, "");
	if (BODY.test(untitled)) return [];
	const bare = withoutGaps(untitled);
	if (/^\p{Script=Han}{2,4}$/u.test(bare)) return [personOf(bare)];
	const last = lastNameIn(bare);
	return last === null ? [] : [personOf(last)];
}

function foreignPerson(piece: string): Person[] {
	const name = withoutGaps(piece);
	return name.length > 2 ? [{ name, kept: 1 }] : [];
}

function dottedPerson(piece: string): Person[] {
	const name = withoutGaps(piece);
	if (name.length < 2) return [];
	const parts = piece
		.split(DOTTED)
		.map(withoutGaps)
		.filter((part) => part.length > 1 && part !== name);
	return [name, ...parts].map((each) => ({ name: each, kept: 0 }));
}

function personOf(name: string): Person {
	const surname = name.length > 2 ? surnameLength(name, 0) : 1;
	return { name, kept: Math.max(1, surname) };
}

function withoutGaps(piece: string): string {
	return piece.replace(GAPS, "");
}

function lastNameIn(piece: string): string | null {
	const span = nameBefore(piece, piece.length) ?? nameAt(piece, 0, true);
	return span && piece.slice(span.start, span.end);
}

function whole(text: string, { name, kept }: Person): NameSpan[] {
	return found(text, pattern(name)).map(({ start, end }) => ({
		start,
		given: start + kept,
		end,
	}));
}

/** 建國 of 張建國, where it is not part of a longer word. */
function given(text: string, person: Person): NameSpan[] {
	const name = person.kept === 0 ? "" : person.name.slice(person.kept);
	if (!/^\p{Script=Han}{2}$/u.test(name)) return [];
	const alone = new RegExp(
		`(?<!\\p{Script=Han})${name}(?!\\p{Script=Han})|(?<=[小老阿])${name}|${name}(?=${ROLES_AFTER}|哥|姐|叔|[的被称说])`,
		"gu",
	);
	return found(text, alone).map(({ start, end }) => ({
		start,
		given: start,
		end,
	}));
}

function pattern(name: string): RegExp {
	const chars = [...name].map((char) =>
		char.replace(/[\\^$+?()[\]{}|/]/gu, "\\$&"),
	);
	return new RegExp(chars.join(`${GAP}{0,2}`), "giu");
}

function found(text: string, searched: RegExp) {
	return [...text.matchAll(searched)].map(({ 0: said, index }) => ({
		start: index,
		end: index + said.length,
	}));
}
