/** No request made of filler words is longer than this. */
const LONGEST_REQUEST = 80;

type Index = ReadonlyMap<string, readonly string[]>;

const indexes = new WeakMap<readonly string[], Index>();

/** The words by their first character: most places of a text begin none of them. */
function indexOf(words: readonly string[]): Index {
	const known = indexes.get(words);
	if (known) return known;
	const index = new Map<string, string[]>();
	for (const word of words) {
		const first = word[0] ?? "";
		index.set(first, [...(index.get(first) ?? []), word]);
	}
	indexes.set(words, index);
	return index;
}

/**
 * Whether `text` is made of nothing but `words` (and spaces and marks), in any order. Quadratic at most in a length that
 * is bounded, unlike a regular expression of the same meaning.
 */
export function isMadeOf(text: string, words: readonly string[]): boolean {
	return strangersIn(text, words) === 0;
}

/**
 * How many characters of `text` belong to none of `words`, in the reading that leaves fewest; marks and spaces are free. A
 * text too long to be a request is all strangers.
 */
export function strangersIn(text: string, words: readonly string[]): number {
	if (text.length > LONGEST_REQUEST) return text.length;
	const index = indexOf(words);
	const cost = new Array<number>(text.length + 1).fill(Infinity);
	cost[0] = 0;
	for (let at = 0; at < text.length; at++) {
		const here = cost[at] ?? Infinity;
		const step = FREE.test(text[at] ?? "") ? 0 : 1;
		cost[at + 1] = Math.min(cost[at + 1] ?? Infinity, here + step);
		for (const word of index.get(text[at] ?? "") ?? []) {
			if (!text.startsWith(word, at) || !endsWord(text, at, word)) continue;
			const end = at + word.length;
			cost[end] = Math.min(cost[end] ?? Infinity, here);
		}
	}
	return cost[text.length] ?? Infinity;
}

const FREE = /[\s\p{P}\p{S}]/u;

/** `do` is no part of `done`. */
function endsWord(text: string, at: number, word: string): boolean {
	const last = word.at(-1) ?? "";
	const next = text[at + word.length] ?? "";
	return !(/[a-z]/.test(last) && /[a-z]/.test(next));
}

/** Splits a list of words written with spaces. */
export function wordList(words: string): string[] {
	return words.split(/\s+/).filter((word) => word !== "");
}

/** Every head with every tail: 办 做 弄 × 完 好 妥. */
export function combined(heads: string, tails: string): string[] {
	return wordList(heads).flatMap((head) =>
		wordList(tails).map((tail) => `${head}${tail}`),
	);
}
