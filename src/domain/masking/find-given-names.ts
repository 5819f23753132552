import { type BareText, bareText } from "./bare-text.js";
import { ROLES_AFTER } from "./name-roles.js";
import { nameAt, nameBefore, type NameSpan } from "./person-name.js";
import { surnameLength } from "./surnames.js";

const BETWEEN = "[\\s·•.\\-_*]{0,2}";
const LIST = /[、,;/()\n]|以及|和|与|及/u;
const BODY =
	/(?:局|委|办|处|科|室|所|站|队|院|部|厅|镇|乡|村|街道|区|县|市|校|厂|公司|集团|中心|协会|银行|企业|商店|酒店|饭店|超市|合作社|个体户)$/u;
const TITLED = new RegExp(`^(?:小|老|阿)|(?:${ROLES_AFTER})$`, "gu");

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

function peopleIn(names: readonly string[]): string[] {
	const said = names.flatMap((name) => bareText(name).text.split(LIST));
	const people = said.flatMap((piece) => personIn(piece.trim()) ?? []);
	return [...new Set(people)].sort((a, b) => b.length - a.length);
}

/** 王明 of 區住建局科員王明, 王明局長, 王 明; null for a body, or what is masked already. */
function personIn(piece: string): string | null {
	if (/[某*×]/u.test(piece) || BODY.test(piece)) return null;
	if (/^[A-Z][A-Z .'-]*$/iu.test(piece))
		return piece.length >= 3 ? piece : null;
	const bare = piece.replace(TITLED, "").replace(/\s/gu, "");
	if (/[·•]/u.test(bare)) return bare;
	if (/^\p{Script=Han}{2,4}$/u.test(bare)) return bare;
	return lastNameIn(bare);
}

function lastNameIn(piece: string): string | null {
	const span = nameBefore(piece, piece.length) ?? nameAt(piece, 0, true);
	return span && piece.slice(span.start, span.end);
}

function whole(text: string, person: string): NameSpan[] {
	const surname = surnameOf(person);
	const parts = /[·•]/u.test(person) ? person.split(/[·•]/u) : [];
	return [person, ...parts.filter((part) => part.length >= 2)].flatMap((each) =>
		found(text, pattern(each)).map(({ start, end }) => ({
			start,
			given: start + (each === person ? surname : 0),
			end,
		})),
	);
}

/** 建國 of 張建國, where it is not part of a longer word. */
function given(text: string, person: string): NameSpan[] {
	const name = person.slice(surnameOf(person));
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

function surnameOf(person: string): number {
	return Math.max(1, person.length > 2 ? surnameLength(person, 0) : 1);
}

function pattern(name: string): RegExp {
	const chars = [...name.replace(/[\s·•]/gu, "")].map((char) =>
		char.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&"),
	);
	return new RegExp(chars.join(BETWEEN), "giu");
}

function found(text: string, searched: RegExp) {
	return [...text.matchAll(searched)].map(({ 0: said, index }) => ({
		start: index,
		end: index + said.length,
	}));
}
