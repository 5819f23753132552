import { maskQuotes } from "./masks.js";
import { withoutComparison } from "./measure-words.js";
import { type Piece, type Source, partOf, printed } from "./piece.js";

/** Words a clause opens with that say nothing of what is counted. */
const OPENERS =
	/^(?:全区|全市|全县|全省|全镇|计划|力争|确保|争取|实现|完成|再|至少|继续|重点|同时|并|到|将|使|让|对|其中|■+|前|,| )/;
const QUOTED = /^[“「『《"]([^”」』》"]{1,30})[”」』》"]/;
/** Where the thing counted ends and what happens to it begins. */
const HAPPENS = /(?:实现|开展|进行|予以|达到)/;
const SHORTEST = 4;
const LONGEST = 40;

/** What a number counts, from the words on its two sides; `subject` is the clause before, for a clause that only says 達到50%. */
export function indicatorName(
	source: Source,
	before: Piece,
	after: Piece,
	subject: Piece,
): string {
	const quoted = QUOTED.exec(after.key)?.[1];
	if (quoted !== undefined)
		return printed(partOf(source, after, 1, 1 + quoted.length));
	const thing = thingCounted(source, after);
	const measured = measuredThing(source, before);
	if (thing.key.length >= SHORTEST) return short(thing);
	if (thing.key.length > 0)
		return shortText(printed(lastOfList(source, before)) + printed(thing));
	if (measured.key.length > 1) return short(measured);
	return short(measuredThing(source, subject));
}

/** The names of numbers that follow 分別: one for each thing listed before it; `guessed` where the list does not say. */
export function respectiveNames(
	source: Source,
	before: Piece,
	count: number,
): { names: string[]; guessed: boolean } {
	const subject = measuredThing(source, before);
	const name = short(subject);
	const listed = name.split(/[、和与與及]/).filter((part) => part !== "");
	if (listed.length === count) return { names: listed, guessed: false };
	if (count === 2 && /城[乡鄉]/.test(name)) {
		const rural = /鄉/.test(name) ? "鄉村" : "乡村";
		const urban = /鄉/.test(name) ? "城鎮" : "城镇";
		return {
			names: [urban, rural].map((kind) => name.replace(/城[乡鄉]/, kind)),
			guessed: true,
		};
	}
	const names = Array.from({ length: count }, (_, i) => `${name}(${i + 1})`);
	return { names, guessed: true };
}

function thingCounted(source: Source, after: Piece): Piece {
	const end = maskQuotes(after.key).search(HAPPENS);
	return end < 0 ? after : partOf(source, after, 0, end);
}

function measuredThing(source: Source, before: Piece): Piece {
	const end = withoutComparison(before.key).length;
	const key = maskQuotes(before.key.slice(0, end));
	const from = afterOpeners(key);
	const of = key.lastIndexOf("的");
	const start = of >= from && end - of - 1 >= SHORTEST ? of + 1 : from;
	return partOf(source, before, start, end);
}

function afterOpeners(key: string): number {
	let from = dateLength(key);
	for (let round = 0; round < 8; round++) {
		const match = OPENERS.exec(key.slice(from, from + 12));
		if (!match) break;
		from += match[0].length;
	}
	return from;
}

function dateLength(key: string): number {
	return (
		/^.{0,12}?(?:年底|年末|月底|月末|\d日)(?:之?前)?/.exec(key)?.[0].length ?? 0
	);
}

function lastOfList(source: Source, before: Piece): Piece {
	const from = maskQuotes(before.key).lastIndexOf("、") + 1;
	const last = partOf(source, before, from, before.key.length);
	return from > 0
		? last
		: partOf(source, last, afterOpeners(last.key), last.key.length);
}

function short(piece: Piece): string {
	return shortText(printed(piece));
}

function shortText(text: string): string {
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
