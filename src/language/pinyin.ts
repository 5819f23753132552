import { createRequire } from "node:module";

type Pinyin = typeof import("pinyin-pro");

let library: Pinyin | null = null;

const MOST_REMEMBERED = 2000;
const remembered = new Map<string, string[]>();

/** The syllables of the Chinese characters of `text`, without tones. The library (150 ms, 23 MB) loads at the first call. */
export function syllablesOf(text: string): string[] {
	const known = remembered.get(text);
	if (known) return known;
	if (remembered.size >= MOST_REMEMBERED) remembered.clear();
	const syllables = readSyllables(text);
	remembered.set(text, syllables);
	return syllables;
}

function readSyllables(text: string): string[] {
	library ??= createRequire(import.meta.url)("pinyin-pro") as Pinyin;
	return library.pinyin(text, {
		toneType: "none",
		type: "array",
		nonZh: "removed",
		v: true,
	});
}

/** Whether Latin letters spell `syllables` from some syllable on: by initials (rqsl) or in full (rongque). */
export function spells(letters: string, syllables: string[]): boolean {
	const initials = syllables.map((syllable) => syllable[0] ?? "").join("");
	if (letters.length >= 3 && initials.includes(letters)) return true;
	if (letters.length < 5) return false;
	return syllables.some((_, from) =>
		syllables.slice(from).join("").startsWith(letters),
	);
}
