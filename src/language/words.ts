/** No request made of filler words is longer than this. */
const LONGEST_REQUEST = 80;

/**
 * Whether `text` is made of nothing but `words` (and spaces and marks), in any order. Quadratic at most in a length that
 * is bounded, unlike a regular expression of the same meaning.
 */
export function isMadeOf(text: string, words: readonly string[]): boolean {
	if (text.length > LONGEST_REQUEST) return false;
	const reached = new Array<boolean>(text.length + 1).fill(false);
	reached[0] = true;
	for (let at = 0; at < text.length; at++) {
		if (!reached[at]) continue;
		if (/[\s\p{P}\p{S}]/u.test(text[at] ?? "")) reached[at + 1] = true;
		for (const word of words) {
			if (text.startsWith(word, at) && endsWord(text, at, word)) {
				reached[at + word.length] = true;
			}
		}
	}
	return reached[text.length] ?? false;
}

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
