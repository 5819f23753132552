/** Put in place of what is masked: no word, digit or punctuation that anyone looks for. */
const FILLER = "□";

const QUOTES: Record<string, string> = {
	"“": "”",
	"「": "」",
	"『": "』",
	"《": "》",
	"〈": "〉",
	"‘": "’",
	'"': '"',
};
const OPENING_QUOTE = /[“「『《〈‘"]/g;
const LONGEST_QUOTE = 120;

/** `key` with quoted words and titles, marks included, masked: what stands in quotes is a name. */
export function maskQuotes(key: string): string {
	const closeAfter = finder(key);
	let masked = "";
	let from = 0;
	for (const { 0: mark, index } of key.matchAll(OPENING_QUOTE)) {
		if (index < from) continue;
		const end = closeAfter(QUOTES[mark] ?? mark, index);
		if (end - index > LONGEST_QUOTE) continue;
		masked += key.slice(from, index) + FILLER.repeat(end + 1 - index);
		from = end + 1;
	}
	return masked + key.slice(from);
}

/** `indexOf` that remembers, so that asking from every offset in turn stays linear; Infinity where there is none. */
function finder(key: string) {
	const known = new Map<string, number>();
	return (char: string, after: number): number => {
		const last = known.get(char);
		if (last !== undefined && last > after) return last;
		const found = key.indexOf(char, after + 1);
		const at = found < 0 ? Infinity : found;
		known.set(char, at);
		return at;
	};
}

const PAIRS: Record<string, string> = {
	"(": ")",
	"〔": "〕",
	"[": "]",
	"【": "】",
};

const BRACKET = /[()〔〕[\]【】]/g;

/** An outermost bracket: offsets of its two marks; `closed` is false where it runs on to the end of the text. */
export interface Bracket {
	open: number;
	close: number;
	closed: boolean;
}

/**
 * The outermost closed brackets of `key`, in order; behind them the openers nothing closes, the last and the first: one
 * stray mark must not swallow the brackets after it.
 */
export function bracketsIn(key: string): Bracket[] {
	const found: Bracket[] = [];
	const waiting: { open: number; closer: string }[] = [];
	for (const { 0: char, index: at } of key.matchAll(BRACKET)) {
		const closer = PAIRS[char];
		if (closer !== undefined) waiting.push({ open: at, closer });
		else if (waiting.at(-1)?.closer === char) {
			const open = waiting.pop()?.open ?? at;
			while ((found.at(-1)?.open ?? -1) > open) found.pop();
			found.push({ open, close: at, closed: true });
		}
	}
	const stray = new Set([waiting.at(-1)?.open, waiting[0]?.open]);
	for (const open of stray)
		if (open !== undefined)
			found.push({ open, close: key.length, closed: false });
	return found;
}

/** `key` with its closed brackets, marks included, masked. */
export function maskBrackets(key: string): string {
	let masked = "";
	let from = 0;
	for (const { open, close, closed } of bracketsIn(key)) {
		if (!closed) break;
		masked += key.slice(from, open) + FILLER.repeat(close + 1 - open);
		from = close + 1;
	}
	return masked + key.slice(from);
}
