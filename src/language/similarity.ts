import type { Script } from "./utterance.js";

/** The characters of `text` and its pairs of neighbours: what similarity of short Chinese texts rests on. */
export function bigrams(text: string): Set<string> {
	const found = new Set<string>(text);
	for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
	return found;
}

/** Dice coefficient, 0 … 1. */
export function overlap(a: Set<string>, b: Set<string>): number {
	if (a.size === 0 || b.size === 0) return 0;
	let shared = 0;
	for (const gram of a) if (b.has(gram)) shared += 1;
	return (2 * shared) / (a.size + b.size);
}

const SMALL_WORDS = new Set(
	"a an the is are was what whats which who when how why of in on for to not my our it this that yet one".split(
		" ",
	),
);

/** What likeness of a whole sentence rests on: in English its words, since what is the weather is not like what is closed. */
export function tracesOf(text: string, script: Script): Set<string> {
	if (script !== "en") return bigrams(text);
	const words = text.match(/[a-z]+/gu) ?? [];
	return new Set(words.filter((word) => !SMALL_WORDS.has(word)));
}
